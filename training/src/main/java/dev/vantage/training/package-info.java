/** Training runs: their configuration. What a run reads, computes and keeps is in the packages below; nothing here knows an engine. */
@NullMarked
package dev.vantage.training;

import org.jspecify.annotations.NullMarked;
