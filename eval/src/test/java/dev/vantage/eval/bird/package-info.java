@NullMarked
package dev.vantage.eval.bird;

import org.jspecify.annotations.NullMarked;
