/** Tests of what a run learns from. The data sets are a few lines that each test writes itself. Nothing here trains. */
@NullMarked
package dev.vantage.training.data;

import org.jspecify.annotations.NullMarked;
