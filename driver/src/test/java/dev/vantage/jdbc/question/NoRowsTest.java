package dev.vantage.jdbc.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.jdbc.Postgres;
import dev.vantage.jdbc.Sqlite;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.Plan;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import dev.vantage.model.plan.PlanValue;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoRowsTest {

    private static final String[] STATEMENTS = {
        "CREATE TABLE product (id integer PRIMARY KEY, line text, name text, country text)",
        "INSERT INTO product VALUES (1, 'Classic Cars', '1992 Ferrari 360 Spider', 'Germany'),"
                + " (2, 'Motorcycles', '2003 Harley 100%', 'Spain')"
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1 | EQUAL | Clasic Cars | No product with line 'Clasic Cars'; nearest: 'Classic Cars'",
                "1 | EQUAL | ferrari | No product with line 'ferrari'; there is '1992 Ferrari 360 Spider' in name",
                "1 | EQUAL | Germny | No product with line 'Germny'; there is 'Germany' in country",
                "1 | EQUAL | Zeppelins | No product with line 'Zeppelins'",
                "2 | CONTAINS | Zeppelins | No product with name containing 'Zeppelins'",
                "2 | CONTAINS | 200% | No product with name containing '200%'",
                "2 | CONTAINS | 100% | -",
                "1 | EQUAL | Motorcycles | -"
            })
    void tellsWhatIsNotStored(int column, Keyword operator, String text, @Nullable String message) throws SQLException {
        var plan = plan(column, operator, text);
        for (var url : List.of(Sqlite.newDatabase(folder, STATEMENTS), Postgres.newDatabase(STATEMENTS))) {
            var told = told(url, plan);
            if (message == null) {
                assertThat(told).isEmpty();
            } else {
                assertThat(told.getLast()).isEqualTo(message);
            }
        }
    }

    @Test
    void readsEnumerationsAsTexts() throws SQLException {
        var url = Postgres.newDatabase(
                "CREATE TYPE kind AS ENUM ('Classic Cars', 'Motorcycles')",
                "CREATE TABLE product (id integer PRIMARY KEY, line kind)",
                "INSERT INTO product VALUES (1, 'Classic Cars')");

        assertThat(told(url, plan(1, Keyword.EQUAL, "Classic Cars"))).isEmpty();
        assertThat(told(url, plan(1, Keyword.EQUAL, "Clasic Cars")).getLast())
                .isEqualTo("No product with line 'Clasic Cars'; nearest: 'Classic Cars'");
    }

    private static Plan plan(int column, Keyword operator, String text) {
        List<PlanToken> tokens = List.of(
                new ColumnRef(0),
                Keyword.WHERE,
                new ColumnRef(column),
                operator,
                new ValueRef(0),
                Keyword.FROM,
                Keyword.END);
        return new Plan(tokens, List.of(new PlanValue(text, PlanValue.Kind.UNTYPED, List.of())));
    }

    private static List<String> told(String url, Plan plan) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            var told = new ArrayList<String>();
            new NoRows(connection, SchemaReader.dialect(connection), SchemaReader.read(connection), statement -> {})
                    .tell(plan, told::add);
            return told;
        }
    }
}
