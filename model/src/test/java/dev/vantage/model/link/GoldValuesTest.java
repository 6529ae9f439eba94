package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.PlanValue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoldValuesTest {

    private static final List<ValueCandidate> CANDIDATES =
            List.of(of("1000"), of("Hiram, Georgia"), of("France"), of("1"));

    @Test
    void findsAValueWhateverItsCase() {
        assertThat(GoldValues.find(text("FRANCE "), CANDIDATES)).hasValue(2);
    }

    @Test
    void findsTheSameNumberWrittenDifferently() {
        assertThat(GoldValues.find(new PlanValue("1.0", PlanValue.Kind.NUMBER, List.of()), CANDIDATES))
                .hasValue(3);
    }

    @Test
    void findsAValueWithOtherBlanks() {
        assertThat(GoldValues.find(text("Hiram ,  Georgia"), CANDIDATES)).hasValue(1);
    }

    @Test
    void findsNothingWhereNoCandidateIsWrittenSo() {
        assertThat(GoldValues.find(text("Fran"), CANDIDATES)).isEmpty();
    }

    @Test
    void addsAMissedValueWhereItsWordsStand() {
        var question = MusicDatabase.link("songs of the moon by night");
        var with = GoldValues.withValue(question, text("Of the Moon")).orElseThrow();
        assertThat(with.values().getLast())
                .isEqualTo(new ValueCandidate("Of the Moon", Set.of(Kind.CAPITALISED), 1, 4, List.of(), List.of()));
    }

    @Test
    void addsNothingThatIsThere() {
        var question = MusicDatabase.link("songs from France");
        assertThat(GoldValues.withValue(question, text("france"))).containsSame(question);
    }

    @Test
    void refusesAValueWhoseWordsTheQuestionLacks() {
        assertThat(GoldValues.withValue(MusicDatabase.link("all songs"), text("moon")))
                .isEmpty();
        assertThat(GoldValues.withValue(MusicDatabase.link("all songs"), text("")))
                .isEmpty();
    }

    private static PlanValue text(String text) {
        return new PlanValue(text, PlanValue.Kind.TEXT, List.of());
    }

    private static ValueCandidate of(String text) {
        return new ValueCandidate(text, Set.of(Kind.QUOTED), -1, -1, List.of(), List.of());
    }
}
