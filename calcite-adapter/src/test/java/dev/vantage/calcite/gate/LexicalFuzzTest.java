package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.SyntaxException;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.postgresql.core.Parser;

/**
 * The reading of mutated texts against the database's own: what the gate takes for one harmless query is one to the
 * database, and what the lexer takes for one statement the database, and its driver, reads as the same tokens.
 *
 * <p>Each test reads {@code -Dfuzz.texts=N} texts made from {@code -Dseed=N}, and prints what it counted.
 */
final class LexicalFuzzTest {

    private static final int TEXTS = Integer.getInteger("fuzz.texts", 5_000);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int SHOWN = 20;
    private static final Set<String> STARTS = Set.of("SELECT", "WITH", "VALUES", "TABLE", "(");

    /** Counts of one run. */
    private static final class Tally {
        private int texts;
        private int lexed;
        private int taken;
        private int accepted;
        private final List<String> wrong = new ArrayList<>();

        @Override
        public String toString() {
            return "%d texts from seed %d; to the lexer %d are one statement, of which the database takes %d; the gate accepts %d of those; %d wrong"
                    .formatted(texts, SEED, lexed, taken, accepted, wrong.size());
        }
    }

    @Test
    void readsWhatSqliteReads() throws Exception {
        var sample = FuzzSample.of(Dialect.SQLITE);
        try (var reader = new SqliteReader(sample.creations())) {
            isTheSame(sample, reader);
        }
    }

    @Test
    void readsWhatPostgresqlReads() throws Exception {
        var sample = FuzzSample.of(Dialect.POSTGRESQL);
        try (var reader = new PostgresqlReader(sample.creations())) {
            isTheSame(sample, reader);
        }
    }

    /** PostgreSQL's driver decides where a question mark is a parameter. */
    @Test
    void countsTheParametersThatTheDriverOfPostgresqlCounts() throws Exception {
        var traps = new LexicalTraps(FuzzSample.of(Dialect.POSTGRESQL).statements(), new Random(SEED));
        int compared = 0;
        for (int i = 0; i < TEXTS; i++) {
            var text = traps.next().replace(" 1", " ?").replace("'a'", "'?'");
            var tokens = tokens(text, Dialect.POSTGRESQL, true);
            if (startsQuery(tokens) && tokens.stream().noneMatch(LexicalFuzzTest::isNumbered)) {
                var statement = text.substring(0, tokens.getLast().end());
                var read = Parser.parseJdbcSql(statement, true, true, true, false, false);
                assertThat(read).as(statement).hasSize(1);
                assertThat(read.getFirst().bindPositions).as(statement).hasSize(parameters(tokens));
                compared++;
            }
        }
        System.out.println("Parameters in " + compared + " of " + TEXTS + " texts from seed " + SEED + " compared");
        assertThat(compared).isGreaterThan(TEXTS / 10);
    }

    /** The gate refuses all else by its first word. */
    private static boolean startsQuery(List<Token> tokens) {
        return !tokens.isEmpty() && STARTS.stream().anyMatch(tokens.getFirst()::is);
    }

    /** The gate takes no {@code $1}. */
    private static boolean isNumbered(Token token) {
        return token.kind() == Token.Kind.PARAMETER && !token.text().equals("?");
    }

    private static int parameters(List<Token> tokens) {
        return Math.toIntExact(tokens.stream()
                .filter(token -> token.kind() == Token.Kind.PARAMETER)
                .count());
    }

    private static void isTheSame(FuzzSample sample, Reading.Reader reader) {
        var tally = compare(sample.dialect(), sample.schema(), sample.statements(), reader);
        System.out.println(sample.dialect() + ": " + tally);
        assertThat(tally.wrong).isEmpty();
        assertThat(tally.accepted).isGreaterThan(TEXTS / 10);
    }

    private static Tally compare(Dialect dialect, Schema schema, List<String> statements, Reading.Reader reader) {
        var gate = new Gate(dialect, schema);
        var traps = new LexicalTraps(statements, new Random(SEED));
        var tally = new Tally();
        while (tally.texts < TEXTS && tally.wrong.size() < SHOWN) {
            tally.texts++;
            var text = traps.next();
            var tokens = tokens(text, dialect, false);
            if (startsQuery(tokens)) {
                tally.lexed++;
                compare(text.substring(0, tokens.getLast().end()), tokens, dialect, gate, reader, tally);
            }
        }
        return tally;
    }

    /** What the database refuses cannot do harm, so that only the rest is worth the time of the gate. */
    private static void compare(
            String text, List<Token> tokens, Dialect dialect, Gate gate, Reading.Reader reader, Tally tally) {
        switch (reader.read(text)) {
            case Reading.Refused refused -> {}
            case Reading.Several(var what) -> tally.wrong.add(what + ": " + text);
            case Reading.Harm(var what) -> {
                if (gate.check(text) instanceof Verdict.Accepted) {
                    tally.wrong.add(what + ": " + text);
                }
            }
            case Reading.Query query -> {
                var plain = plain(text, tokens, dialect);
                boolean isAccepted = gate.check(text) instanceof Verdict.Accepted;
                if (isAccepted && !query.equals(reader.read(plain))) {
                    tally.wrong.add("read differently: " + text + "\n than " + plain);
                }
                tally.taken++;
                tally.accepted += isAccepted ? 1 : 0;
            }
        }
    }

    private static List<Token> tokens(String text, Dialect dialect, boolean placeholders) {
        try {
            return Lexer.statement(text, dialect, placeholders);
        } catch (SyntaxException unreadable) {
            return List.of();
        }
    }

    /** The tokens in the plainest form, with one space between them: what the lexer believes to have read. */
    private static String plain(String text, List<Token> tokens, Dialect dialect) {
        return tokens.stream()
                .map(token -> plain(text.substring(token.start(), token.end()), token, dialect))
                .collect(Collectors.joining(" "));
    }

    private static String plain(String written, Token token, Dialect dialect) {
        return switch (token.kind()) {
            case NAME -> quoted(token.text(), dialect == Dialect.SQLITE ? '`' : '"');
            case NAME_OR_STRING -> quoted(token.text(), '"');
            case STRING -> "'$".indexOf(written.charAt(0)) >= 0 ? quoted(token.text(), '\'') : written;
            case WORD, NUMBER, SYMBOL, PARAMETER, NONE -> written;
        };
    }

    private static String quoted(String text, char quote) {
        return quote + text.replace(String.valueOf(quote), String.valueOf(quote).repeat(2)) + quote;
    }
}
