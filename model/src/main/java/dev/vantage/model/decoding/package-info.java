/** From question to ranked candidates: beam search under the grammar, and the translator that ties linker, network and renderer together. */
@NullMarked
package dev.vantage.model.decoding;

import org.jspecify.annotations.NullMarked;
