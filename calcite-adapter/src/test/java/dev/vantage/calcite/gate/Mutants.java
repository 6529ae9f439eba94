package dev.vantage.calcite.gate;

import dev.vantage.calcite.lexer.Lexer;
import dev.vantage.calcite.lexer.Token;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Statements with one wrong name, made by rule of right ones. */
final class Mutants {

    /** What is wrong with the name. */
    enum Mistake {
        LETTERS_SWAPPED,
        LETTER_DROPPED,
        LETTER_ADDED,
        /** It is that of another table, or of a column of one. */
        FROM_ELSEWHERE,
        /** Nothing has it. */
        MADE_UP;

        boolean isMisspelling() {
            return this == LETTERS_SWAPPED || this == LETTER_DROPPED || this == LETTER_ADDED;
        }
    }

    /** @param right the name that the statement had */
    record Mutant(String sql, Mistake mistake, String right, String wrong) {}

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Dialect dialect;
    private final List<String> names;

    Mutants(Dialect dialect, Schema schema) {
        this.dialect = dialect;
        this.names = Stream.concat(
                        schema.tables().stream().map(Table::name),
                        schema.columns().stream().map(Column::name))
                .distinct()
                .toList();
    }

    /** One mutant for each mistake, in one name of the statement; none if no name of the schema is in it. */
    List<Mutant> of(String sql, Random random) {
        var found = names(Lexer.tokens(sql, dialect));
        if (found.isEmpty()) {
            return List.of();
        }
        var mutants = new ArrayList<Mutant>();
        for (var mistake : Mistake.values()) {
            var token = found.get(random.nextInt(found.size()));
            var wrong = mistaken(token.text(), mistake, random);
            if (names.stream().noneMatch(wrong::equalsIgnoreCase) || mistake == Mistake.FROM_ELSEWHERE) {
                mutants.add(new Mutant(replaced(sql, token, wrong), mistake, token.text(), wrong));
            }
        }
        return mutants;
    }

    /** Those that are not called. */
    private List<Token> names(List<Token> tokens) {
        var found = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean called = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            if (isName(tokens.get(i)) && !called) {
                found.add(tokens.get(i));
            }
        }
        return found;
    }

    private boolean isName(Token token) {
        boolean mayBe = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NAME;
        return mayBe && names.stream().anyMatch(token.text()::equalsIgnoreCase);
    }

    private String mistaken(String name, Mistake mistake, Random random) {
        int at = random.nextInt(name.length());
        int pair = Math.min(at, Math.max(0, name.length() - 2));
        return switch (mistake) {
            case LETTERS_SWAPPED ->
                new StringBuilder(name)
                        .replace(pair, Math.min(name.length(), pair + 2), swapped(name, pair))
                        .toString();
            case LETTER_DROPPED ->
                name.length() == 1
                        ? name + name
                        : new StringBuilder(name).deleteCharAt(at).toString();
            case LETTER_ADDED ->
                new StringBuilder(name)
                        .insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())))
                        .toString();
            case FROM_ELSEWHERE -> names.get(random.nextInt(names.size()));
            case MADE_UP -> "zq" + random.nextInt(1_000_000) + "xv";
        };
    }

    private static String swapped(String name, int at) {
        return name.length() < 2 ? name + name : "" + name.charAt(at + 1) + name.charAt(at);
    }

    private String replaced(String sql, Token token, String name) {
        char quote = switch (dialect) {
            case SQLITE -> '`';
            case POSTGRESQL -> '"';
        };
        return sql.substring(0, token.start()) + quote + name + quote + sql.substring(token.end());
    }
}
