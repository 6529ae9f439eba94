package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.link.ValueCandidate.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CategoryChoiceTest {

    @Test
    void offersTheTwoDozenCategoriesThatAreMostLikeTheQuestion() {
        var values = withCategoriesOfColumns(5);
        values.add(7, List.of("sebs", "shot")).add(MusicDatabase.SINGER, List.of("yes", "no"));
        var offered = categories("those of bees", values.build());
        assertThat(offered).hasSize(24);
        assertThat(offered).contains("sebs", "shot", "yes", "no");
    }

    @Test
    void offersTheCategoriesOfTheColumnThatTheQuestionNames() {
        assertThat(categories("by genre", withCategoriesOfColumns(7).build()))
                .contains("jjjjjj", "kkkkkk", "pppppp", "qqqqqq", "vvvvvv", "wwwwww", "xxxxxx", "zzzzzz");
    }

    /** Eight for each column from 1 on, of letters that no question has. */
    private static ValueIndex.Builder withCategoriesOfColumns(int last) {
        var values = new ValueIndex.Builder();
        for (int column = 1; column <= last; column++) {
            var ofColumn = column;
            values.add(
                    column,
                    Stream.of("j", "k", "p", "q", "v", "w", "x", "z")
                            .map(letter -> letter.repeat(ofColumn))
                            .toList());
        }
        return values;
    }

    private static List<String> categories(String question, ValueIndex values) {
        return MusicDatabase.linker(64).link(question, LinkedSchema.of(MusicDatabase.SCHEMA), values).values().stream()
                .filter(candidate -> candidate.kinds().contains(Kind.CATEGORY))
                .map(ValueCandidate::text)
                .toList();
    }
}
