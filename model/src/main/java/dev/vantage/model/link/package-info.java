/** Ties the words of a question to the names and stored values of a schema, and proposes the values a plan may use. Nothing here knows the network. */
@NullMarked
package dev.vantage.model.link;

import org.jspecify.annotations.NullMarked;
