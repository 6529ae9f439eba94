/** Tests of runs: what they learn, and what is left of them after a stop. They train the tiny model in plain Java. Data sets are tested in the data package. */
@NullMarked
package dev.vantage.training.run;

import org.jspecify.annotations.NullMarked;
