/**
 * What the benchmarks' Python scripts see of a database: rows as Python compares them. Numbers, text and their order
 * follow Python's rules here and nobody else's. Which rows are right is decided elsewhere.
 */
@NullMarked
package dev.vantage.eval.script;

import org.jspecify.annotations.NullMarked;
