package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ParameterizedClass
@EnumSource
class JooqTest {

    @TempDir
    private Path folder;

    private final Database database;
    private Singers singers;

    JooqTest(Database database) {
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

    private DSLContext jooq() {
        return DSL.using(
                new DataSourceConnectionProvider(new DriverManagerDataSource(singers.url(), Singers.USER, "")),
                database == Database.SQLITE ? SQLDialect.SQLITE : SQLDialect.POSTGRES);
    }

    @Test
    void runsPlainSqlAndReadsMetadata() {
        var jooq = jooq();

        assertThat(jooq.execute("INSERT INTO singer VALUES (?, ?, ?)", 4, "Di", 20))
                .isEqualTo(1);
        assertThat(jooq.fetchCount(DSL.table("singer"))).isEqualTo(Singers.COUNT + 1);
        assertThat(jooq.meta().getTables("singer")).isNotEmpty();
    }

    @Test
    void asks() {
        assertThat(jooq().fetchValue("NL: how many singers are there?"))
                .asString()
                .isEqualTo(String.valueOf(Singers.COUNT));
    }

    @Test
    void asksWithAParameter() {
        assertThat(jooq().fetch("NL: names of singers older than ?", 40).getValues(0, String.class))
                .containsExactlyInAnyOrderElementsOf(Singers.OLDER_THAN_40);
    }

    @Test
    void asksInATransaction() {
        jooq().transaction(configuration -> {
            configuration.dsl().execute("INSERT INTO singer VALUES (4, 'Di', 20)");
            assertThat(configuration.dsl().fetchValue("NL: how many singers are there?"))
                    .asString()
                    .isEqualTo(String.valueOf(Singers.COUNT + 1));
        });
    }

    @Test
    void putsTheRowsOfAQuestionIntoItsOwnSql() {
        var answer = DSL.table("NL('names and ages of singers')").as("answer");

        assertThat(jooq().select(DSL.field("answer.name", String.class))
                        .from(answer)
                        .where(DSL.field("answer.age", Integer.class).gt(40))
                        .fetch(0, String.class))
                .containsExactlyInAnyOrderElementsOf(Singers.OLDER_THAN_40);
    }
}
