package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource
class SpringJdbcTest {

    @TempDir
    private Path folder;

    private final Database database;
    private Singers singers;

    SpringJdbcTest(Database database) {
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

    /** Spring opens a connection for each call and closes it after it. */
    private JdbcTemplate template() {
        return new JdbcTemplate(source());
    }

    private DataSource source() {
        var source = new DriverManagerDataSource(singers.url(), Singers.USER, "");
        source.setDriverClassName(Singers.DRIVER);
        return source;
    }

    @Test
    void runsPlainSqlAndReadsMetadata() throws MetaDataAccessException {
        var template = template();

        assertThat(template.update("INSERT INTO singer VALUES (?, ?, ?)", 4, "Di", null))
                .isEqualTo(1);
        assertThat(template.queryForObject("SELECT count(*) FROM singer", Integer.class))
                .isEqualTo(Singers.COUNT + 1);
        assertThat(JdbcUtils.<String>extractDatabaseMetaData(source(), DatabaseMetaData::getDatabaseProductName))
                .isEqualTo(database == Database.SQLITE ? "SQLite" : "PostgreSQL");
    }

    @Test
    void insertsByMetadata() {
        var key = new SimpleJdbcInsert(source())
                .withTableName("singer")
                .execute(Map.of("singer_id", 4, "name", "Di", "age", 20));

        assertThat(key).isEqualTo(1);
    }

    @Test
    void asks() {
        assertThat(template().queryForObject("NL: how many singers are there?", Integer.class))
                .isEqualTo(Singers.COUNT);
    }

    @Test
    void asksWithAParameter() {
        assertThat(template().queryForList("NL: names of singers older than ?", String.class, 40))
                .containsExactlyInAnyOrderElementsOf(Singers.OLDER_THAN_40);
    }

    @Test
    void asksWithANamedParameter() {
        var template = new NamedParameterJdbcTemplate(source());

        assertThat(template.queryForList("NL: names of singers older than :age", Map.of("age", 40), String.class))
                .containsExactlyInAnyOrderElementsOf(Singers.OLDER_THAN_40);
    }

    @Test
    void asksAsAClient() {
        var client = JdbcClient.create(source());

        assertThat(client.sql("NL: names of singers older than ?")
                        .param(40)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(Singers.OLDER_THAN_40);
    }

    @Test
    void asksInsideATransactionThatGoesOnAfterARefusal() {
        var source = source();
        var template = new JdbcTemplate(source);
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            template.update("INSERT INTO singer VALUES (4, 'Di', 60)");
            assertThatThrownBy(() -> template.queryForObject("NL:", Integer.class))
                    .isInstanceOf(DataAccessException.class);
            assertThat(template.queryForObject("NL: how many singers are there?", Integer.class))
                    .isEqualTo(Singers.COUNT + 1);
            status.setRollbackOnly();
        });
        assertThat(template.queryForObject("SELECT count(*) FROM singer", Integer.class))
                .isEqualTo(Singers.COUNT);
    }
}
