package dev.vantage.jdbc.schema;

import dev.vantage.calcite.lexer.Letters;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part of a name on the list of what may be seen.
 *
 * @param pieces the text between stars; one piece where there is no star
 * @param ignoresCase whether the database takes names for equal that differ in the case of ASCII letters
 */
record NamePart(List<String> pieces, boolean ignoresCase) {

    NamePart {
        pieces = List.copyOf(pieces);
    }

    boolean hasStar() {
        return pieces.size() > 1;
    }

    boolean matches(String name) {
        var pattern = pieces.stream().map(piece -> Pattern.quote(key(piece))).collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(key(name)).matches();
    }

    private String key(String name) {
        return ignoresCase ? Letters.lower(name) : name;
    }

    @Override
    public String toString() {
        return String.join("*", pieces);
    }
}
