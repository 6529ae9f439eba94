/** Checkpoints on disk: configuration, safetensors and quantised weights. Nothing here runs a network. */
@NullMarked
package dev.vantage.model.checkpoint;

import org.jspecify.annotations.NullMarked;
