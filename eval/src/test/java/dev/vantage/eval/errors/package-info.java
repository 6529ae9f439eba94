@NullMarked
package dev.vantage.eval.errors;

import org.jspecify.annotations.NullMarked;
