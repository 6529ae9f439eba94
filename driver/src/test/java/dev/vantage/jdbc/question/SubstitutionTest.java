package dev.vantage.jdbc.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Candidate.Provenance;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

    private static final String MEANT = "chosen by the model";
    private static final Candidate EMPTY = candidate("c0 WHERE c1 EQUAL v0 AND c2 EQUAL v1 FROM END", "march", "2022");

    @Test
    void looksForTheSameInAnotherWay() {
        assertThat(mayReplace(candidate("c0 WHERE c1 STARTS_WITH v0 FROM END", "march 2022")))
                .isTrue();
        assertThat(mayReplace(candidate("c0 WHERE c1 EQUAL v0 AND c3 EQUAL v1 FROM END", "2022", "march")))
                .isTrue();
    }

    @Test
    void leavesNothingOfTheQuestionOut() {
        assertThat(mayReplace(candidate("c0 WHERE c1 EQUAL v0 FROM END", "2022")))
                .isFalse();
    }

    @Test
    void addsNothingThatTheQuestionDoesNotSay() {
        assertThat(mayReplace(candidate(
                        "c0 WHERE c1 EQUAL v0 AND c2 EQUAL v1 AND c3 EQUAL v2 FROM END", "march", "2022", MEANT)))
                .isFalse();
        assertThat(mayReplace(candidate(
                        "c0 WHERE c1 EQUAL v0 AND c2 EQUAL v1 ORDER c3 ASC LIMIT_ONE FROM END", "march", "2022")))
                .isFalse();
        assertThat(mayReplace(candidate("c0 WHERE c1 EQUAL v0 AND c2 LESS_OR_EQUAL v1 FROM END", "march", "2022")))
                .isFalse();
    }

    @Test
    void isNothingThatHasARowInAnyCase() {
        assertThat(mayReplace(candidate("COUNT_ALL WHERE c1 EQUAL v0 AND c2 EQUAL v1 FROM END", "march", "2022")))
                .isFalse();
        assertThat(mayReplace(
                        candidate("COUNT_ALL WHERE c1 EQUAL v0 AND c2 EQUAL v1 GROUP c0 FROM END", "march", "2022")))
                .isTrue();
    }

    private static boolean mayReplace(Candidate other) {
        return Substitution.mayReplace(EMPTY, other);
    }

    private static Candidate candidate(String tokens, String... sources) {
        var provenance = Stream.of(sources)
                .map(source -> new Provenance("value", source, source))
                .toList();
        return new Candidate(new Plan(PlanText.read(tokens), List.of()), tokens, -1, provenance);
    }
}
