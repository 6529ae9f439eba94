/**
 * Gradients for an engine that has none: its tensors are wrapped, each operation on a parameter is noted down with the rule
 * for its gradient, and the notes are read backwards. The rules are written in tensor operations; an engine may bring
 * faster ones for those that matter. Nothing here computes a number itself.
 */
@NullMarked
package dev.vantage.model.tensor.tape;

import org.jspecify.annotations.NullMarked;
