@NullMarked
package dev.vantage.eval.page;

import org.jspecify.annotations.NullMarked;
