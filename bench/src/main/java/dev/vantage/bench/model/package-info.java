/**
 * Programs that compute with the model what a script in {@code bench/python} computes too, so that both can be timed in turn.
 * A program reads a command a line and answers each with a line of JSON; {@code script/bench-model} starts them. Nothing here
 * is part of the driver.
 */
@NullMarked
package dev.vantage.bench.model;

import org.jspecify.annotations.NullMarked;
