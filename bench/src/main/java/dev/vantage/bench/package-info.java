/**
 * JMH benchmarks of what the wrapper costs a program, beside the bare driver and beside other wrappers. They hold no
 * question: how long an answer takes is measured by {@code vantage eval}. Nothing here is part of the driver.
 */
@NullMarked
package dev.vantage.bench;

import org.jspecify.annotations.NullMarked;
