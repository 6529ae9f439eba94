/** What the tests of this module share. */
@NullMarked
package dev.vantage.calcite;

import org.jspecify.annotations.NullMarked;
