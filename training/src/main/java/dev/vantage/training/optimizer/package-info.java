/** AdamW and its learning rate. Plain arrays in, plain arrays out; nothing here knows the network. */
@NullMarked
package dev.vantage.training.optimizer;

import org.jspecify.annotations.NullMarked;
