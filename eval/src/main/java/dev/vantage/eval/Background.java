package dev.vantage.eval;

import dev.vantage.model.decoding.Candidate.Provenance;
import java.util.List;

/**
 * How an answer's SQL came about, as {@code EXPLAIN NL} tells it.
 *
 * @param provenance what each table, column and value was linked from
 * @param alternatives SQL that was less probable, the most probable first
 */
public record Background(List<Provenance> provenance, List<String> alternatives) {

    /** Nobody asked. */
    public static final Background UNKNOWN = new Background(List.of(), List.of());

    public Background {
        provenance = List.copyOf(provenance);
        alternatives = List.copyOf(alternatives);
    }
}
