package dev.vantage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionUrlTest {

    private static final String URL = "jdbc:vantage:sqlite:x.sqlite?";

    private static Properties properties(String key, String value) {
        var properties = new Properties();
        properties.setProperty(key, value);
        return properties;
    }

    @ParameterizedTest
    @CsvSource({
        "vantage.gate, all, questions",
        "vantage.tables, artist, ''",
        "vantage.tables, artist, 'artist,salary'",
        "vantage.tables, artist, salary"
    })
    void cannotLiftWhatTheProgramProtects(String key, String ofProgram, String ofUrl) {
        assertThatThrownBy(() -> ConnectionUrl.parse(URL + key + "=" + ofUrl, properties(key, ofProgram)))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("22023"))
                .hasMessageContaining(key);
    }

    @ParameterizedTest
    @CsvSource({
        "vantage.gate, questions, all",
        "vantage.gate, all, all",
        "vantage.tables, '', artist",
        "vantage.tables, artist, artist",
        "vantage.alternatives, 2, 3"
    })
    void winsOverOtherPropertiesOfTheProgram(String key, String ofProgram, String ofUrl) throws SQLException {
        var parsed = ConnectionUrl.parse(URL + key + "=" + ofUrl, properties(key, ofProgram));
        assertThat(parsed.options()).containsEntry(key, ofUrl);
    }
}
