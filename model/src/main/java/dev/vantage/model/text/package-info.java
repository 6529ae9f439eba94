/** Text to token ids: the WordPiece tokenizer; and the spelling of names in messages. Nothing here knows schemas or questions. */
@NullMarked
package dev.vantage.model.text;

import org.jspecify.annotations.NullMarked;
