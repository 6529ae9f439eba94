/** Checkpoints on disk: configuration, safetensors and quantised weights. Nothing here computes. */
@NullMarked
package dev.vantage.model.checkpoint;

import org.jspecify.annotations.NullMarked;
