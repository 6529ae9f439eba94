package dev.vantage.eval;

import dev.vantage.eval.script.ScriptTable;

/** What became of running SQL as a benchmark's script does. */
sealed interface ScriptOutcome {

    record Rows(ScriptTable table) implements ScriptOutcome {}

    /** @param reason one line */
    record Failed(String reason) implements ScriptOutcome {}

    /** Why there are no rows, or empty. */
    default String failure() {
        return switch (this) {
            case Rows rows -> "";
            case Failed(var reason) -> reason;
        };
    }
}
