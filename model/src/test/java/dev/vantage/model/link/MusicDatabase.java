package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.List;
import java.util.Set;

/** A small database for the tests of this package. */
final class MusicDatabase {

    static final int SINGER = 0;
    static final int SINGER_NAME = 1;
    static final int COUNTRY = 2;
    static final int SEX = 3;
    static final int TITLE = 5;
    static final int GENRE = 6;
    static final int CODE = 7;

    static final Schema SCHEMA = new Schema(
            List.of(
                    Table.of(
                            "singers",
                            List.of(
                                    Column.of("singer_id", ColumnType.NUMBER, true),
                                    Column.of("name", ColumnType.TEXT, false),
                                    Column.of("country", ColumnType.TEXT, false),
                                    Column.of("sex", ColumnType.TEXT, false))),
                    Table.of(
                            "movie_songs",
                            List.of(
                                    Column.of("song_id", ColumnType.NUMBER, true),
                                    Column.of("song_title", ColumnType.TEXT, false),
                                    Column.of("genre", ColumnType.TEXT, false),
                                    Column.of("code", ColumnType.TEXT, false)))),
            List.of());

    static final ValueIndex VALUES = new ValueIndex.Builder()
            .add(SINGER_NAME, List.of("Joe Sharp", "Rose O'Brien", "Tribal King", "Anna São-Paulo"))
            .add(COUNTRY, List.of("France", "United States", "New York", "Netherlands", " Spain", "Korea"))
            .add(SEX, List.of("F", "M"))
            .add(TITLE, List.of("New York Nights", "Walking Dogs", "NorthCarolina", "东京 Drift", "A Song of 1999"))
            .add(GENRE, List.of("pop", "hip hop", "classical", "Blues", "A+", "A-"))
            .add(CODE, List.of("AB-123", "1,000", "ONHOLD", "CANC"))
            .build();

    private MusicDatabase() {}

    static LinkedQuestion link(String question) {
        return link(question, "");
    }

    static LinkedQuestion link(String question, String evidence) {
        return linker(256).link(question, evidence, LinkedSchema.of(SCHEMA), VALUES);
    }

    /** The values that a question may mean, without the stored texts that any question may mean. */
    static List<String> texts(String question) {
        return link(question).values().stream()
                .filter(candidate -> !candidate.kinds().equals(Set.of(Kind.CATEGORY)))
                .map(ValueCandidate::text)
                .toList();
    }

    /** How one of these values was found. */
    static Set<Kind> kinds(String question, String text) {
        return find(question, text).kinds();
    }

    static ValueCandidate find(String question, String text) {
        var found = link(question).values().stream()
                .filter(candidate -> candidate.text().equals(text))
                .findFirst();
        assertThat(found).as("%s among %s", text, texts(question)).isPresent();
        return found.orElseThrow();
    }

    private static float[] vectorOfLetter(int letter) {
        var vector = new float[64];
        vector[letter % vector.length] = 1;
        return vector;
    }

    /** Each letter of a word is a piece, like none but itself; [CLS] is 1 and [SEP] is 2. */
    static Linker linker(int mostPieces) {
        return new Linker(word -> word.codePoints().toArray(), MusicDatabase::vectorOfLetter, 1, 2, mostPieces);
    }
}
