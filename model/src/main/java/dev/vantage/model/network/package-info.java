/** The network, written once over tensors: sentence encoder, joint encoder and decoder. Nothing here searches or reads a database. */
@NullMarked
package dev.vantage.model.network;

import org.jspecify.annotations.NullMarked;
