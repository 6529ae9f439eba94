/**
 * Puts the candidates of a question in order. The model's probability of a plan is one sign of many; others are which
 * names and values of the question a plan leaves out, and what it adds. The weight of each sign is learned from searches
 * over databases that the model was not trained on.
 */
@NullMarked
package dev.vantage.model.rank;

import org.jspecify.annotations.NullMarked;
