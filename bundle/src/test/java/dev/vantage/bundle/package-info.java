/** Tests of the one jar as a client sees it: from outside, by its own class loader. */
@NullMarked
package dev.vantage.bundle;

import org.jspecify.annotations.NullMarked;
