/**
 * Questions for databases that have none. Training questions whose every name and value stands in the question become
 * {@link dev.vantage.training.synthesis.Template}s; a {@link dev.vantage.training.synthesis.Filler} puts the names and
 * values of another schema of like structure in their place. Nothing here asks the database whether the answer makes sense.
 */
@NullMarked
package dev.vantage.training.synthesis;

import org.jspecify.annotations.NullMarked;
