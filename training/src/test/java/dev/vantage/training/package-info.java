/** Tests of training as a whole, and the small project that they train. Everything is written into a temporary folder. Nothing here needs a data set or a model. */
@NullMarked
package dev.vantage.training;

import org.jspecify.annotations.NullMarked;
