@NullMarked
package dev.vantage.eval.data;

import org.jspecify.annotations.NullMarked;
