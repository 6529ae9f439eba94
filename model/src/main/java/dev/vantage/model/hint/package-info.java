/** Reads what a question and its hint state as SQL would, and makes plans say it. Nothing here knows the network. */
@NullMarked
package dev.vantage.model.hint;

import org.jspecify.annotations.NullMarked;
