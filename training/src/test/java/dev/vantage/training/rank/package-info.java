@NullMarked
package dev.vantage.training.rank;

import org.jspecify.annotations.NullMarked;
