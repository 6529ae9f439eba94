package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
class JdbiTest {

    @TempDir
    private Path folder;

    private final Database database;
    private Singers singers;

    JdbiTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void fillDatabase() throws SQLException {
        singers = Singers.in(database, folder);
    }

    @AfterEach
    void leavesNothingOpen() throws SQLException, IOException, InterruptedException {
        singers.requireNothingOpen();
    }

    private Jdbi jdbi() {
        return Jdbi.create(singers.url(), Singers.USER, "");
    }

    @Test
    void runsPlainSqlAndReadsMetadata() {
        jdbi().useHandle(handle -> {
            assertThat(handle.execute("INSERT INTO singer VALUES (?, ?, ?)", 4, "Di", 20))
                    .isEqualTo(1);
            assertThat(handle.createQuery("SELECT count(*) FROM singer")
                            .mapTo(Integer.class)
                            .one())
                    .isEqualTo(Singers.COUNT + 1);
            var tables = handle.queryMetadata(metaData -> metaData.getTables(null, null, "singer", null))
                    .mapToMap()
                    .list();
            assertThat(tables).hasSize(1);
        });
    }

    @Test
    void asks() {
        jdbi().useHandle(handle -> {
            assertThat(handle.createQuery("NL: how many singers are there")
                            .mapTo(Integer.class)
                            .one())
                    .isEqualTo(Singers.COUNT);
            assertThat(handle.createQuery("NL 'how many singers are there?'")
                            .mapTo(Integer.class)
                            .one())
                    .isEqualTo(Singers.COUNT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", ":age"})
    void asksWithAParameter(String parameter) {
        var names = jdbi().withHandle(handle -> {
            var query = handle.createQuery("NL: names of singers older than " + parameter);
            var bound = parameter.equals("?") ? query.bind(0, 40) : query.bind("age", 40);
            return bound.mapTo(String.class).list();
        });

        assertThat(names).containsExactlyInAnyOrderElementsOf(Singers.OLDER_THAN_40);
    }

    @Test
    void takesAQuestionAsItIsWhereItsParserIsOff() {
        jdbi().useHandle(handle -> assertThat(handle.createQuery("NL: how many singers are there?")
                        .setSqlParser(new NoParameters())
                        .mapTo(Integer.class)
                        .one())
                .isEqualTo(Singers.COUNT));
    }
}
