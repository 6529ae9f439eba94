@NullMarked
package dev.vantage.eval.wikisql;

import org.jspecify.annotations.NullMarked;
