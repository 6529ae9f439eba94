/** Tests of made questions. */
@NullMarked
package dev.vantage.training.synthesis;

import org.jspecify.annotations.NullMarked;
