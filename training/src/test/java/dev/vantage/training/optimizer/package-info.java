/** Tests of the optimiser's parts. Each is held to numbers that were computed by hand. Nothing here knows the network. */
@NullMarked
package dev.vantage.training.optimizer;

import org.jspecify.annotations.NullMarked;
