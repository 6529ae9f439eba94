/** Text to token ids: the WordPiece tokenizer; and how near two spellings are. Nothing here knows schemas or questions. */
@NullMarked
package dev.vantage.model.text;

import org.jspecify.annotations.NullMarked;
