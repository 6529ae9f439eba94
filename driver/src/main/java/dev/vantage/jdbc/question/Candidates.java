package dev.vantage.jdbc.question;

import dev.vantage.calcite.gate.Gate;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.schema.Schema;
import java.util.List;

/**
 * What the model proposes for a question, and what is needed to check it later. Holds nothing that must be closed.
 *
 * @param list the proposals, best first
 * @param gate of the schema that the question was asked about
 * @param schema that the plans point into
 */
record Candidates(Question question, List<Candidate> list, Gate gate, Schema schema) {

    Candidates {
        list = List.copyOf(list);
    }

    /** Those behind one of them. */
    Candidates after(int index) {
        return new Candidates(question, list.subList(index + 1, list.size()), gate, schema);
    }
}
