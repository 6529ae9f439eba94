package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.decoding.Candidate.Provenance;
import dev.vantage.model.hint.Hint;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.Quantities;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.plan.Meetings;
import dev.vantage.model.plan.PlanRenderer;
import dev.vantage.model.plan.PlanText;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanValue.Cell;
import dev.vantage.model.rank.PlanFeatures;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CandidateListTest {

    private static final Schema CUSTOMERS = new Schema(
            List.of(Table.of(
                    "customer",
                    List.of(
                            Column.of("is_active", ColumnType.NUMBER, false),
                            Column.of("joined", ColumnType.TIME, false),
                            Column.of("note", ColumnType.TEXT, false)))),
            List.of());
    private static final List<ScoredPlan> FOUND =
            List.of(plan("c0 WHERE c0 EQUAL v1 FROM END", -0.5), plan("c0 WHERE c0 EQUAL v0 FROM END", -1));

    @Test
    void putsAZeroThatNobodySaidLastWhereNothingIsDenied() {
        assertThat(valuesInOrder("active", "customers")).containsExactly("1", "0");
        assertThat(valuesInOrder("inactive", "customers")).containsExactly("0", "1");
        assertThat(valuesInOrder("customers", "not", "active")).containsExactly("0", "1");
    }

    @Test
    void looksForTheWordThatWasSaidInsideOfTexts() {
        var stored = new ValueCandidate(
                "deliver to rear gate",
                Set.of(Kind.PARTIAL_CELL),
                3,
                4,
                List.of(),
                List.of(new Cell(0, "deliver to rear gate")));
        var linked = new LinkedQuestion(
                List.of("customers", "with", "a", "gate"), new int[0], new int[0], List.of(), List.of(stored));
        var found = List.of(plan("c0 WHERE c0 CONTAINS v0 FROM END", -0.5), plan("c0 WHERE c0 EQUAL v0 FROM END", -1));

        var candidates = list(
                        linked, (plan, schema) -> Optional.of(plan.tokens().toString()))
                .of(found);

        assertThat(candidates)
                .extracting(candidate -> candidate.plan().values().getFirst().text())
                .containsExactly("gate", "deliver to rear gate");
        assertThat(candidates.getFirst().provenance()).contains(new Provenance("value", "gate", "gate"));
    }

    @Test
    void writesADayAsDatabasesDoWhereItIsComparedWithDays() {
        var said = new ValueCandidate("2000/1/2", Set.of(Kind.QUOTED), 2, 5, List.of(), List.of());
        var day = new ValueCandidate("2000-01-02", Set.of(Kind.QUOTED), 2, 5, List.of(), List.of());
        var linked = new LinkedQuestion(
                List.of("customers", "after", "2000", "1", "2"), new int[0], new int[0], List.of(), List.of(said, day));
        var found = List.of(plan("c0 WHERE c1 GREATER v0 FROM END", -0.5), plan("c0 WHERE c2 EQUAL v0 FROM END", -1));

        assertThat(list(linked, (plan, schema) -> Optional.of(plan.tokens().toString()))
                        .of(found))
                .extracting(candidate -> candidate.plan().values().getFirst().text())
                .containsExactly("2000-01-02", "2000/1/2");
    }

    @Test
    void guessesNoDayThatMayBeOneOfTwo() {
        var said = new ValueCandidate("1/2/2000", Set.of(Kind.QUOTED), 2, 5, List.of(), List.of());
        var one = new ValueCandidate("2000-01-02", Set.of(Kind.QUOTED), 2, 5, List.of(), List.of());
        var other = new ValueCandidate("2000-02-01", Set.of(Kind.QUOTED), 2, 5, List.of(), List.of());
        var linked = new LinkedQuestion(
                List.of("customers", "after", "1", "2", "2000"),
                new int[0],
                new int[0],
                List.of(),
                List.of(said, one, other));

        assertThat(list(linked, (plan, schema) -> Optional.of(plan.tokens().toString()))
                        .of(List.of(plan("c0 WHERE c1 GREATER v0 FROM END", -0.5))))
                .extracting(candidate -> candidate.plan().values().getFirst().text())
                .containsExactly("1/2/2000");
    }

    @Test
    void comparesWithAParameterAfterThan() {
        var looksUp = plan("c0 WHERE c0 GREATER SUBQUERY c0 WHERE c0 EQUAL v0 FROM END FROM END", -0.1);
        var compares = plan("c0 WHERE c0 GREATER v0 FROM END", -2);

        assertThat(plansOf(List.of(looksUp, compares), parameter(2), "active", "than", "?"))
                .containsExactly(compares.tokens());
        assertThat(plansOf(List.of(looksUp, compares), parameter(3), "than", "the", "one", "?"))
                .containsExactly(looksUp.tokens(), compares.tokens());
    }

    private static List<List<PlanToken>> plansOf(List<ScoredPlan> found, ValueCandidate value, String... words) {
        var linked = new LinkedQuestion(List.of(words), new int[0], new int[0], List.of(), List.of(value));
        return list(linked, (plan, schema) -> Optional.of(plan.tokens().toString())).of(found).stream()
                .map(candidate -> candidate.plan().tokens())
                .toList();
    }

    private static ValueCandidate parameter(int word) {
        return new ValueCandidate("$1", Set.of(Kind.NUMBER), word, word + 1, List.of(), List.of(), true);
    }

    private static List<String> valuesInOrder(String... words) {
        var values = List.of(constant("1"), constant("0"));
        var linked = new LinkedQuestion(List.of(words), new int[0], new int[0], List.of(), values);
        return list(
                        linked,
                        (plan, schema) -> Optional.of(plan.values().getFirst().text()))
                .of(FOUND)
                .stream()
                .map(Candidate::sql)
                .toList();
    }

    private static CandidateList list(LinkedQuestion linked, PlanRenderer renderer) {
        return new CandidateList(
                CUSTOMERS,
                SchemaSelection.whole(CUSTOMERS),
                linked,
                new Corrections(linked, String.join(" ", linked.words()), Hint.in("", CUSTOMERS, linked)),
                new Quantities(
                        linked,
                        String.join(" ", linked.words()),
                        ValueIndex.empty().ranges()),
                new PlanFeatures(
                        CUSTOMERS,
                        linked,
                        String.join(" ", linked.words()),
                        ValueIndex.empty().ranges(),
                        new Meetings(CUSTOMERS)),
                renderer,
                Optional.empty());
    }

    private static ValueCandidate constant(String text) {
        return new ValueCandidate(text, Set.of(Kind.CONSTANT), -1, -1, List.of(), List.of());
    }

    private static ScoredPlan plan(String text, double logProbability) {
        return new ScoredPlan(PlanText.read(text), logProbability);
    }
}
