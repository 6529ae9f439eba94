/** One training run: its parameters, its steps, and what is kept so that it can go on after a stop. Data comes from the data package; nothing here reads a data set. */
@NullMarked
package dev.vantage.training.run;

import org.jspecify.annotations.NullMarked;
