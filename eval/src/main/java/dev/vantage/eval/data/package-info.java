/**
 * Files of questions, for those that ask them and for those that learn from them. What a file says is read and checked
 * here, and a schema that comes as DDL becomes a database. How an answer is judged, or learnt, is unknown here.
 */
@NullMarked
package dev.vantage.eval.data;

import org.jspecify.annotations.NullMarked;
