package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VantageDriverTest {

    @TempDir
    private Path folder;

    private final VantageDriver driver = new VantageDriver(new FakeTranslator().factory());

    @Test
    void isFoundByDriverManager() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:vantage:sqlite::memory:")) {
            assertThat(Ours.firstCell(connection, "SELECT 41 + 1")).isEqualTo("42");
        }
    }

    @Test
    void leavesOtherUrlsToOtherDrivers() throws SQLException {
        assertThat(driver.acceptsURL("jdbc:sqlite:x")).isFalse();
        assertThat(driver.connect("jdbc:sqlite:x", new Properties())).isNull();
        assertThat(driver.acceptsURL("JDBC:Vantage:sqlite:x")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:vantage:",
                "jdbc:vantage:nosuch:x",
                "jdbc:vantage:mysql://h/d",
                "jdbc:vantage:vantage:sqlite:x"
            })
    void saysWhatIsMissingWhereNoDriverTakesTheUrl(String url) {
        assertThatThrownBy(() -> driver.connect(url, new Properties()))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"))
                .hasMessageContaining("jdbc:vantage:");
    }

    @Test
    void namesTheJarOfAKnownDatabase() {
        assertThatThrownBy(() -> driver.connect("jdbc:vantage:mysql://h/d", new Properties()))
                .hasMessageContaining("com.mysql:mysql-connector-j");
    }

    @Test
    void refusesASqliteFileThatDoesNotExist() {
        var file = folder.resolve("missing.sqlite");

        assertThatThrownBy(() -> driver.connect("jdbc:vantage:sqlite:" + file, new Properties()))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"))
                .hasMessageContaining("missing.sqlite")
                .hasMessageContaining("vantage.create");
        assertThat(file).doesNotExist();
    }

    @Test
    void createsASqliteFileWhereToldTo() throws SQLException {
        var file = folder.resolve("new.sqlite");

        try (var connection = Ours.connect(driver, "jdbc:sqlite:" + file + "?vantage.create=true")) {
            assertThat(Ours.firstCell(connection, "SELECT 1")).isEqualTo("1");
        }
        assertThat(file).exists();
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("new.sqlite"));
    }

    @ParameterizedTest
    @CsvSource({
        "foo=1, foo",
        "vantage, vantage",
        "journal_mode=wal&foo=secret&bar, 'foo, bar'",
        "mode=memory, mode",
        "fo?o=1, fo?o"
    })
    void refusesAParameterThatSqliteTakesForAPartOfTheName(String parameters, String named) throws SQLException {
        var plainUrl = Sqlite.newDatabase(folder, "CREATE TABLE t (a)");

        assertThatThrownBy(() -> Ours.connect(driver, plainUrl + "?" + parameters))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"))
                .hasMessageContaining("no parameter " + named + ",")
                .hasMessageNotContaining("secret");
        assertThat(folder.toFile().list()).containsExactly("test.sqlite");
    }

    @ParameterizedTest
    @ValueSource(strings = {":memory:?foo=1", "file:missing.db?xmode=memory", "file:missing%20.db"})
    void refusesWhatOnlyLooksLikeADatabaseInMemory(String name) {
        assertThatThrownBy(() -> Ours.connect(driver, "jdbc:sqlite:" + name))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {":memory:", "", ":memory:?busy_timeout=5", "file::memory:?cache=shared", "file:a?mode=memory"})
    void takesADatabaseInMemory(String name) throws SQLException {
        try (var connection = Ours.connect(driver, "jdbc:sqlite:" + name)) {
            assertThat(Ours.firstCell(connection, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void opensTheFileThatTheWrappedDriverOpens() throws Exception {
        var file = Path.of(Sqlite.newDatabase(folder, "CREATE TABLE t (a)").substring("jdbc:sqlite:".length()));
        Files.copy(file, folder.resolve("a b+c.db"));
        Files.copy(file, folder.resolve("a.db?bar=2&foo=1"));

        for (var name : List.of(
                "test.sqlite?Journal_Mode=delete",
                "file:" + folder + "/a%20b+c.db?mode=ro&foo=1",
                folder + "/a.db?foo=1&busy_timeout=5&bar=2")) {
            var path = name.startsWith("test") ? folder + "/" + name : name;
            try (var connection = Ours.connect(driver, "jdbc:sqlite:" + path)) {
                assertThat(Ours.firstCell(connection, "SELECT name FROM sqlite_schema"))
                        .isEqualTo("t");
            }
        }
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws Exception {
        var file = Files.writeString(
                folder.resolve("notes.txt"), "Not a database, and long enough to hold a header. ".repeat(40));

        assertThatThrownBy(() -> driver.connect("jdbc:vantage:sqlite:" + file, new Properties()))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"))
                .hasMessageContaining("notes.txt");
    }

    @Test
    void refusesAnUnknownOptionAndNamesTheNearest() {
        assertThatThrownBy(() -> driver.connect("jdbc:vantage:sqlite::memory:?vantage.beam=2", new Properties()))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22023"))
                .hasMessageContaining("vantage.beams");
    }

    @ParameterizedTest
    @CsvSource({
        "Vantage.gate, all, vantage.gate",
        "VANTAGE.MAXROWS, 1, vantage.maxRows",
        "vantage.Gate, all, vantage.gate",
        "vAntage.allowUnsafe, true, vantage.allowUnsafe"
    })
    void dropsNoOptionInAnotherLetterCase(String key, String value, String meant) {
        var properties = new Properties();
        properties.setProperty(key, value);
        var inUrl = "jdbc:vantage:sqlite::memory:?" + key + "=" + value;

        for (var call : List.<ThrowingCallable>of(
                () -> driver.connect("jdbc:vantage:sqlite::memory:", properties),
                () -> driver.connect(inUrl, new Properties()))) {
            assertThatThrownBy(call)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22023"))
                    .hasMessage("Unknown option " + key + "; did you mean " + meant + "?");
        }
    }

    @Test
    void takesOptionsThatAreNumbersAndTruths() throws SQLException {
        var defaults = new Properties();
        defaults.setProperty("vantage.maxRows", "5");
        var properties = new Properties(defaults);
        properties.put("vantage.confidence", 100);
        properties.put("vantage.create", true);

        var settings =
                ConnectionUrl.parse("jdbc:vantage:sqlite:a.sqlite", properties).settings();

        assertThat(settings.limits().leastPercent()).isEqualTo(100);
        assertThat(settings.limits().maxRows()).isEqualTo(5);
        assertThat(settings.createsFile()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "vantage.beams, 2001, 1, 2000",
        "vantage.beams, 100000, 1, 2000",
        "vantage.together, 65, 1, 64",
        "vantage.threads, 257, 0, 256",
        "vantage.confidence, 101, 0, 100"
    })
    void saysTheMostThatANumberMayBe(String key, String value, int least, int most) {
        assertThatThrownBy(() -> driver.connect("jdbc:vantage:sqlite::memory:?" + key + "=" + value, new Properties()))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22023"))
                .hasMessage(key + " is a whole number from " + least + " to " + most + ", not " + value);
    }

    @ParameterizedTest
    @CsvSource({
        "vantage.engine, gpu",
        "vantage.beams, 0",
        "vantage.beams, many",
        "vantage.temperature, hot",
        "vantage.temperature, -1",
        "vantage.topP, 0",
        "vantage.timeout, -1",
        "vantage.values, maybe",
        "vantage.maxRows, ''"
    })
    void refusesAValueThatIsNotAllowed(String key, String value) {
        var properties = new Properties();
        properties.setProperty(key, value);

        assertThatThrownBy(() -> driver.connect("jdbc:vantage:sqlite::memory:", properties))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22023"))
                .hasMessageContaining(key);
    }

    @Test
    void hidesItsOptionsFromTheWrappedDriver() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "me");
        properties.setProperty("vantage.beams", "2");

        var url = ConnectionUrl.parse(
                "jdbc:vantage:postgresql://h/d?ssl=true&vantage.model=/a%20b+c&x=%20y&vantage.trace=true", properties);

        assertThat(url.wrapped()).isEqualTo("jdbc:postgresql://h/d?ssl=true&x=%20y");
        assertThat(url.properties().stringPropertyNames()).containsExactly("user");
        assertThat(url.settings().limits().search().beams()).isEqualTo(2);
        assertThat(url.settings().translator().model()).isEqualTo("/a b+c");
        assertThat(url.settings().traces()).isTrue();
    }

    @Test
    void takesPropertiesThatAreNoStringsAndDefaults() throws SQLException {
        var timeouts = List.of(1, 2);
        var defaults = new Properties();
        defaults.setProperty("user", "me");
        defaults.setProperty("vantage.trace", "true");
        var properties = new Properties(defaults);
        properties.put("timeouts", timeouts);
        properties.put("vantage.beams", 2);

        var url = ConnectionUrl.parse("jdbc:vantage:postgresql://h/d", properties);

        assertThat(url.properties()).containsOnly(entry("user", "me"), entry("timeouts", timeouts));
        assertThat(url.options()).containsOnly(entry("vantage.trace", "true"), entry("vantage.beams", "2"));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/d?user=u&password=p&ssl=true, jdbc:vantage:postgresql://h/d?user=u&ssl=true",
        "jdbc:postgresql://h/d?password=p, jdbc:vantage:postgresql://h/d",
        "jdbc:postgresql://h/d?user=u&sslPassword=p, jdbc:vantage:postgresql://h/d?user=u",
        "jdbc:mysql://u:p@h/d, jdbc:vantage:mysql://u@h/d",
        "jdbc:sqlserver://h;password=p;a=b, jdbc:vantage:sqlserver://h;a=b",
        "jdbc:sqlite:a.sqlite, jdbc:vantage:sqlite:a.sqlite",
        "jdbc:mysql://u:p/w@h/d, jdbc:vantage:mysql://u@h/d",
        "jdbc:mysql://u:p?w@h/d, jdbc:vantage:mysql://u@h/d",
        "jdbc:mysql://u:p;w@h/d, jdbc:vantage:mysql://u@h/d",
        "jdbc:mysql://u:p@w@h/d?x=a@b, jdbc:vantage:mysql://u@h/d?x=a@b",
        "'jdbc:mysql://u:p@h,v:q@i/d', jdbc:vantage:mysql://u@i/d",
        "'jdbc:mysql://(host=h,user=u,password=p)/d', 'jdbc:vantage:mysql://(host=h,user=u)/d'",
        "'jdbc:mysql://(password=p,passphrase=q,host=h)/d', jdbc:vantage:mysql://(host=h)/d",
        "jdbc:mysql://address=(host=h)(password=p)/d, jdbc:vantage:mysql://address=(host=h)/d",
        "jdbc:postgresql://h:5432/d?mail=a@b&password=p;q, jdbc:vantage:postgresql://h:5432/d?mail=a@b",
        "jdbc:postgresql://h/d?sslkey=k.pem, jdbc:vantage:postgresql://h/d?sslkey=k.pem",
        "jdbc:sqlite:a.sqlite?cipher=x&key=k&cache=shared, jdbc:vantage:sqlite:a.sqlite?cipher=x&cache=shared",
        "jdbc:sqlite:a.sqlite?hexkey=00ff, jdbc:vantage:sqlite:a.sqlite",
        "jdbc:sqlserver://h:1433;user=a@b;password={p;q}};r};x=1, jdbc:vantage:sqlserver://h:1433;user=a@b;x=1",
        "jdbc:db2://h:50000/d:password=p;user=u;, jdbc:vantage:db2://h:50000/d:user=u",
        "jdbc:oracle:thin:scott/t@g/r@//h:1521/s, jdbc:vantage:oracle:thin:scott@//h:1521/s",
        "jdbc:oracle:thin:@//h:1521/s, jdbc:vantage:oracle:thin:@//h:1521/s"
    })
    void showsNoPassword(String wrapped, String shown) {
        assertThat(ConnectionUrl.publicForm(wrapped)).isEqualTo(shown);
    }

    @Test
    void listsItsPropertiesAndTheWrappedDrivers() throws SQLException {
        var infos = driver.getPropertyInfo("jdbc:vantage:sqlite::memory:", new Properties());

        assertThat(Arrays.stream(infos).map((DriverPropertyInfo info) -> info.name))
                .contains("vantage.model", "vantage.timeout", "journal_mode");
        assertThat(infos).allSatisfy(info -> assertThat(info.name).isNotEmpty());
    }

    @Test
    void listsItsPropertiesAsTheUrlSetsThem() throws SQLException {
        var given = new Properties();
        given.setProperty("vantage.beams", "2");
        given.setProperty("vantage.timeout", "5");

        var infos = driver.getPropertyInfo("jdbc:vantage:sqlite::memory:?vantage.timeout=7", given);

        assertThat(Arrays.stream(infos).map((DriverPropertyInfo info) -> info.name + "=" + info.value))
                .contains("vantage.beams=2", "vantage.timeout=7", "vantage.maxRows=1000");
    }
}
