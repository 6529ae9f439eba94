package dev.vantage.calcite.lexer;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.vantage.calcite.SharedFolder;
import dev.vantage.model.schema.Dialect;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CalciteParserTest {

    private static final Set<String> NAMES = Set.of(
            ("orders customers kw kw2 id customer_id amount status order_date note name city tags data date time timestamp"
                            + " value rank level year order key type position language user range match uuid current left"
                            + " group")
                    .split(" "));

    static Stream<String> sqlite() {
        return SharedFolder.gateProbes("sqlite.txt").stream();
    }

    static Stream<String> postgresql() {
        return SharedFolder.gateProbes("pg.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("sqlite")
    void parsesWhatSqliteTakes(String sql) {
        assertThatCode(() -> CalciteParser.parse(Normaliser.normalise(sql, Dialect.SQLITE, NAMES), Dialect.SQLITE))
                .as(Normaliser.normalise(sql, Dialect.SQLITE, NAMES).text())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("postgresql")
    void parsesWhatPostgresqlTakes(String sql) {
        assertThatCode(() ->
                        CalciteParser.parse(Normaliser.normalise(sql, Dialect.POSTGRESQL, NAMES), Dialect.POSTGRESQL))
                .as(Normaliser.normalise(sql, Dialect.POSTGRESQL, NAMES).text())
                .doesNotThrowAnyException();
    }
}
