/** Training runs: their configuration, and how they fail. What a run reads, computes and keeps is in the packages below. Nothing here knows an engine. */
@NullMarked
package dev.vantage.training;

import org.jspecify.annotations.NullMarked;
