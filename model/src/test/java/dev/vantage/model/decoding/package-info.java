/** Tests of the way from a question to candidates. */
@NullMarked
package dev.vantage.model.decoding;

import org.jspecify.annotations.NullMarked;
