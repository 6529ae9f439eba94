/** The engine that computes with <a href="https://github.com/ml-explore/mlx">MLX</a>: Metal on macOS, CPU or CUDA on Linux. All native calls of the project but those of the BLAS kernels are made here, through the Foreign Function and Memory API and mlx-c. {@code MlxEngines} is the way in; the other classes are compiled for Java 22 and live in the multi-release part of the jar. */
@NullMarked
package dev.vantage.model.tensor.mlx;

import org.jspecify.annotations.NullMarked;
