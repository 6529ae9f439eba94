/** Tests of the process that computes: real ones, started and killed. */
@NullMarked
package dev.vantage.model.worker;

import org.jspecify.annotations.NullMarked;
