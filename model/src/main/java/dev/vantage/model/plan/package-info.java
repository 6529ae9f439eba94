/** The plan language: tokens, the grammar that decides which token may follow, and how tables that a plan uses are joined. Nothing here knows SQL text or numbers of a network. */
@NullMarked
package dev.vantage.model.plan;

import org.jspecify.annotations.NullMarked;
