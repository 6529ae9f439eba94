package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.plan.PlanValue.Cell;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueIndexTest {

    @Test
    void findsAValueByItsWordsWhateverStandsBetweenThem() {
        var index = index("North-Carolina (US)");
        assertThat(index.equalTo(Word.allOf("north carolina us"))).containsExactly(new Cell(0, "North-Carolina (US)"));
    }

    @Test
    void findsAValueInEachColumnThatStoresIt() {
        var index = new ValueIndex.Builder()
                .add(3, List.of("Rome"))
                .add(5, List.of("Rome"))
                .build();
        assertThat(index.equalTo(Word.allOf("rome"))).containsExactly(new Cell(3, "Rome"), new Cell(5, "Rome"));
    }

    @Test
    void findsInflectedValuesOnlyWhenAskedTo() {
        var index = index("Walking Dogs");
        assertThat(index.equalTo(Word.allOf("walk dog"))).isEmpty();
        assertThat(index.stemmedLike(Word.allOf("walked dog"))).hasSize(1);
    }

    @Test
    void findsAValueThatIsWrittenWithoutSpaces() {
        assertThat(index("NorthCarolina").runTogether(Word.allOf("north carolina")))
                .hasSize(1);
    }

    @Test
    void findsAValueByItsFirstAndLastWord() {
        var index = index("Joe Middle Sharp");
        assertThat(index.beginningOrEndingWith(Word.of("sharp"))).hasSize(1);
        assertThat(index.beginningOrEndingWith(Word.of("middle"))).isEmpty();
        assertThat(index.beginningOrEndingWith(Word.of("joe")))
                .as("too short to mean it")
                .isEmpty();
    }

    @Test
    void doesNotSearchPartsOfColumnsWithManyValues() {
        var many = IntStream.range(0, 2_001).mapToObj(i -> "Street " + i).toList();
        assertThat(index(many).beginningOrEndingWith(Word.of("street"))).isEmpty();
    }

    @Test
    void findsNoPartThatIsTooCommon() {
        var many = IntStream.range(0, 100).mapToObj(i -> "Street " + i).toList();
        assertThat(index(many).beginningOrEndingWith(Word.of("street"))).isEmpty();
    }

    @Test
    void leavesOutLongTextsAndThoseWithoutWords() {
        assertThat(index("a b c d e f g h i", "x".repeat(81), "+++", "").size()).isZero();
    }

    @Test
    void keepsShortAndFewValuesAsCategories() {
        var index = new ValueIndex.Builder()
                .add(0, List.of("yes", "no"))
                .add(1, List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"))
                .add(2, List.of("married, with three small children"))
                .addSample(3, List.of("T", "F"))
                .add(4, List.of("married", "2023-04-05", "12.5", "09:30", "1-0"))
                .add(5, List.of("0", "1"))
                .build();
        assertThat(index.categories().cells())
                .containsExactly(
                        new Cell(0, "yes"),
                        new Cell(0, "no"),
                        new Cell(4, "married"),
                        new Cell(4, "1-0"),
                        new Cell(5, "0"),
                        new Cell(5, "1"));
    }

    @Test
    void knowsColumnsThatWriteNumbersOrDates() {
        var index = new ValueIndex.Builder()
                .add(0, List.of("9.5", "10"))
                .add(1, List.of("12/31/2022", "1/5/2023"))
                .add(2, List.of("2022-12-31"))
                .add(3, List.of("ten"))
                .addSample(4, List.of("10"))
                .build();
        assertThat(index.stored().notations().keySet()).containsExactlyInAnyOrder(0, 1);
        assertThat(index.ranges().include(0, 10)).isTrue();
        assertThat(index.ranges().include(1, 2022)).isTrue();
        assertThat(index.ranges().exclude(1, 1990)).isTrue();
    }

    @Test
    void takesBlanksForNoValues() {
        var index = new ValueIndex.Builder()
                .add(0, List.of("9.5", "", "10"))
                .add(1, List.of("", "12/31/2022"))
                .add(2, List.of("  "))
                .add(3, List.of("Paris"))
                .build();
        assertThat(index.stored().notations().keySet()).containsExactlyInAnyOrder(0, 1);
        assertThat(index.stored().blanks()).containsOnly(Map.entry(0, ""), Map.entry(1, ""), Map.entry(2, "  "));
        assertThat(index.categories().cells()).extracting(Cell::text).doesNotContain("", "  ");
    }

    @Test
    void keepsAllFlagsAndAThousandOtherCategories() {
        var builder = new ValueIndex.Builder();
        for (int column = 0; column < 1_000; column++) {
            builder.add(column, column % 2 == 0 ? List.of("yes", "no") : List.of("open", "closed", "cancelled"));
        }
        var categories = builder.build().categories();
        assertThat(categories.cells()).hasSize(1_000 + 1_000).contains(new Cell(998, "no"));
        assertThat(categories.isFlag(0)).isTrue();
        assertThat(categories.isFlag(1)).isFalse();
    }

    @Test
    void findsEveryOneOfManyValues() {
        var values = IntStream.range(0, 20_000).mapToObj(i -> "value " + i).toList();
        var index = index(values);
        assertThat(values).allMatch(value -> index.equalTo(Word.allOf(value)).equals(List.of(new Cell(0, value))));
    }

    private static ValueIndex index(String... values) {
        return index(List.of(values));
    }

    private static ValueIndex index(List<String> values) {
        return new ValueIndex.Builder().add(0, values).build();
    }
}
