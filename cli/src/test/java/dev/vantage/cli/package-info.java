@NullMarked
package dev.vantage.cli;

import org.jspecify.annotations.NullMarked;
