/** The operations that the network is written in, and the engines that carry them out. The network is written against this package only; engines live in its sub-packages. */
@NullMarked
package dev.vantage.model.tensor;

import org.jspecify.annotations.NullMarked;
