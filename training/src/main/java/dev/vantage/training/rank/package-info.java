/**
 * Learns the order of candidates: a {@link dev.vantage.model.rank.Ranking} from searches whose right candidates are known.
 * The searches are of a model that has not been trained on their databases, for it is surer of those that it has. What is
 * learned is tried on databases that were left out.
 */
@NullMarked
package dev.vantage.training.rank;

import org.jspecify.annotations.NullMarked;
