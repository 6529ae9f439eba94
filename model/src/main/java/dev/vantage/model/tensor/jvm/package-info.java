/**
 * The engine in plain Java: row-major arrays on the heap, computed at once. Its kernels come as plain loops, which are
 * the reference, and on the Vector API, which is taken where the module is present. Native code is called only where the
 * products of a BLAS library were asked for.
 */
@NullMarked
package dev.vantage.model.tensor.jvm;

import org.jspecify.annotations.NullMarked;
