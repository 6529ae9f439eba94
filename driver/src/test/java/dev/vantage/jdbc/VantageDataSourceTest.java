package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** Data sources of URLs, and around those of the wrapped drivers. */
class VantageDataSourceTest {

    @TempDir
    private Path folder;

    private final FakeTranslator translator =
            new FakeTranslator().answer("who is first", "SELECT name FROM artist ORDER BY id");
    private final Connecting connecting = new Connecting(translator.factory());

    private DataSource plain(ArtistDatabase database) throws SQLException {
        switch (database) {
            case SQLITE -> {
                var source = new SQLiteDataSource();
                source.setUrl(database.url(folder));
                return source;
            }
            case POSTGRESQL -> {
                var source = new PGSimpleDataSource();
                source.setUrl(database.url(folder));
                return source;
            }
        }
        throw new IllegalStateException();
    }

    static Properties options(String... pairs) {
        var options = new Properties();
        for (var pair : pairs) {
            options.setProperty(pair.split("=")[0], pair.split("=")[1]);
        }
        return options;
    }

    @Test
    void connectsWithTheBeansProperties() throws SQLException {
        var source = new VantageDataSource();
        source.setUrl("jdbc:vantage:" + ArtistDatabase.SQLITE.url(folder).substring("jdbc:".length()));
        source.setUser("me");
        source.setProperties(options("vantage.gate=all"));
        try (var connection = source.getConnection();
                var other = source.getConnection("you", "secret")) {
            assertThat(Ours.firstCell(connection, "SELECT name FROM artist")).isEqualTo("Ann");
            assertThatThrownBy(() -> Ours.firstCell(other, "DELETE FROM artist"))
                    .hasMessageContaining("vantage.gate");
        }
        assertThat(source.getUrl()).startsWith("jdbc:vantage:sqlite:");
        assertThat(source.getUser()).isEqualTo("me");
        assertThat(source.getProperties()).containsEntry("vantage.gate", "all");
        assertThat(source.unwrap(DataSource.class)).isSameAs(source);
        assertThat(source.isWrapperFor(PGSimpleDataSource.class)).isFalse();
        assertThatThrownBy(() -> source.unwrap(PGSimpleDataSource.class)).isInstanceOf(SQLException.class);
    }

    @Test
    void takesNullForNoUserAndNoPassword() throws SQLException {
        var bean = new VantageDataSource();
        bean.setUrl("jdbc:vantage:sqlite::memory:");
        bean.setUser(null);
        bean.setPassword(null);
        var wrapping = VantageDataSource.of(plain(ArtistDatabase.SQLITE), new Properties(), connecting);
        for (var source : List.of(bean, wrapping)) {
            try (var connection = source.getConnection();
                    var other = source.getConnection(null, null)) {
                assertThat(Ours.firstCell(connection, "SELECT 1")).isEqualTo("1");
                assertThat(Ours.firstCell(other, "SELECT 1")).isEqualTo("1");
            }
        }
        assertThat(bean.getUser()).isEmpty();
    }

    @Test
    void keepsTheDefaultsOfItsProperties() {
        var source = new VantageDataSource();
        source.setProperties(new Properties(options("vantage.beams=2")));
        assertThat(source.getProperties()).containsEntry("vantage.beams", "2");
    }

    @Test
    void tellsConnectionsInOtherSchemasApart() throws SQLException {
        var plain = new PGSimpleDataSource();
        plain.setUrl(Postgres.newDatabase(
                "CREATE TABLE a (id integer)", "CREATE SCHEMA s", "CREATE TABLE s.b (id integer)"));
        var source = VantageDataSource.of(plain, options("vantage.gate=all"), connecting);
        try (var first = source.getConnection()) {
            assertThat(Ours.firstCell(first, "NL: tables")).isEqualTo("a");
            plain.setCurrentSchema("s");
            try (var second = source.getConnection()) {
                assertThat(Ours.firstCell(second, "NL: tables")).isEqualTo("b");
                assertThat(Ours.firstCell(second, "SELECT count(*) FROM b")).isEqualTo("0");
                assertThat(Ours.firstCell(first, "NL: tables")).isEqualTo("a");
                assertThat(Ours.firstCell(first, "SELECT count(*) FROM a")).isEqualTo("0");
                assertThatThrownBy(() -> Ours.firstCell(first, "SELECT count(*) FROM b"))
                        .hasMessageContaining("vantage.gate");
            }
        }
    }

    @Test
    void asksForAUrl() {
        assertThatThrownBy(() -> new VantageDataSource().getConnection()).hasMessageContaining("property url");
    }

    @Test
    void refusesWhatIsNoOptionOfAWrappedDataSource() {
        for (var wrong : List.of("vantage.beam=2", "vantage.create=true", "ssl=true")) {
            assertThatThrownBy(() -> VantageDataSource.of(new SQLiteDataSource(), options(wrong)))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22023"));
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesToWrapNothing() {
        assertThatThrownBy(() -> VantageDataSource.of(null, new Properties()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("source");
        assertThatThrownBy(() -> VantageConnectionPoolDataSource.of(null, new Properties()))
                .hasMessage("source");
        assertThatThrownBy(() -> VantageXADataSource.of(null, new Properties())).hasMessage("source");
        assertThatThrownBy(() -> VantageDataSource.of(new SQLiteDataSource(), null))
                .hasMessage("options");
    }

    @Test
    void takesOptionsOfAWrappedDataSourceThatAreNoTexts() throws SQLException {
        var options = new Properties();
        options.put("vantage.gate", new StringBuilder("all"));
        try (var connection = VantageDataSource.of(plain(ArtistDatabase.SQLITE), options, connecting)
                .getConnection()) {
            assertThatThrownBy(() -> Ours.firstCell(connection, "DELETE FROM artist"))
                    .hasMessageContaining("vantage.gate");
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrapsTheConnectionsOfAnotherDataSource(ArtistDatabase database) throws SQLException {
        var plain = plain(database);
        var source = VantageDataSource.of(plain, new Properties(), connecting);
        for (int i = 0; i < 2; i++) {
            try (var connection = source.getConnection();
                    var statement = connection.createStatement()) {
                assertThat(Ours.firstCell(connection, "NL: who is first")).isEqualTo("Ann");
                assertThat(statement.getConnection()).isSameAs(connection);
            }
        }
        assertThat(translator.encoded).hasValue(1);
        assertThat(source.unwrap(plain.getClass())).isSameAs(plain);
        assertThat(source.isWrapperFor(plain.getClass())).isTrue();
    }
}
