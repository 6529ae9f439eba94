/**
 * The network in a process of its own, so that a crash of native code ends that process and not the program that asks.
 * {@code WorkerInference} is the way in; {@code WorkerMain} is what the other process runs, and requests and answers are
 * frames on its standard input and output. Names, stored values and SQL stay on this side: only numbers cross.
 */
@NullMarked
package dev.vantage.model.worker;

import org.jspecify.annotations.NullMarked;
