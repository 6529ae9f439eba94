/** What a run learns from: questions with gold SQL become examples, examples become padded batches. Nothing here changes a parameter. */
@NullMarked
package dev.vantage.training.data;

import org.jspecify.annotations.NullMarked;
