@NullMarked
package dev.vantage.eval;

import org.jspecify.annotations.NullMarked;
