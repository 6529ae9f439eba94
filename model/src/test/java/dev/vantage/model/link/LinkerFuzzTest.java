package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkerFuzzTest {

    private static final List<String> FRAGMENTS = List.of(
            "show",
            "songs",
            "Singers",
            "France",
            "new york",
            "O'Brien",
            "'",
            "\"",
            "“",
            "”",
            "`",
            "1,000",
            "-3",
            "2nd",
            "9".repeat(40),
            "1e999",
            "2020-13-45",
            "31 February 2020",
            "10:30",
            "a@b.c",
            "_",
            "%",
            "$",
            "👍🏽",
            "👨‍👩‍👧",
            "e\u0301\u0323",
            "\u0301",
            "\u202e",
            "مرحبا",
            "שלום",
            "٢٠٢٠",
            "東京",
            "ß",
            "İ",
            "ﷺ",
            "\u0000",
            "\u0007",
            "\ud800",
            "\udc00",
            "\uffff",
            "\n",
            "\t",
            "the word",
            "letter",
            "twenty",
            "million",
            "A",
            ".",
            ",",
            "/",
            "--",
            "x".repeat(300),
            "ＡＢ１２",
            "½",
            "𝟙𝟚");

    static IntStream seeds() {
        return System.getProperty("seed") == null
                ? IntStream.range(0, 50)
                : IntStream.of(Integer.getInteger("seed", 0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linksAnyTextWithSpansInRange(int seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            int most = 3 + random.nextInt(200);
            var linked = MusicDatabase.linker(most)
                    .link(text(random), text(random), LinkedSchema.of(MusicDatabase.SCHEMA), MusicDatabase.VALUES);
            check(linked, most);
        }
    }

    private static void check(LinkedQuestion linked, int most) {
        int words = linked.words().size();
        assertThat(linked.pieces()).hasSizeLessThanOrEqualTo(most).hasSameSizeAs(linked.wordOfPiece());
        assertThat(IntStream.of(linked.wordOfPiece()).boxed()).allMatch(word -> word >= -1 && word < words);
        assertThat(IntStream.of(linked.wordOfPiece())
                        .filter(word -> word >= 0)
                        .distinct()
                        .count())
                .as("words with a piece")
                .isEqualTo(words);
        assertThat(linked.nameLinks()).allMatch(link -> link.word() < words && link.item() < 10);
        assertThat(linked.values())
                .hasSizeLessThanOrEqualTo(26 + 24)
                .allMatch(candidate -> candidate.firstWord() == -1
                        ? candidate.endWord() == -1
                        : candidate.firstWord() >= 0
                                && candidate.firstWord() < candidate.endWord()
                                && candidate.endWord() <= words)
                .allMatch(candidate -> candidate.number().isEmpty()
                        || Double.isFinite(candidate.number().getAsDouble()));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(
                    random.nextInt(4) == 0
                            ? randomCharacters(random)
                            : FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            text.append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private static String randomCharacters(Random random) {
        int planes = random.nextBoolean() ? 0x250 : Character.MAX_CODE_POINT + 1;
        return random.ints(1 + random.nextInt(6), 0, planes)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
