package dev.vantage.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.schema.Schema;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpliedKeysTest {

    @Test
    void joinsAColumnNamedAsATableAndItsKey() throws SQLException {
        assertThat(keys(
                        "CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT)",
                        "CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER)"))
                .containsExactly("orders.customer_id -> customers.id");
    }

    @Test
    void joinsAColumnThatHasTheNameOfAPrimaryKey() throws SQLException {
        assertThat(keys(
                        "CREATE TABLE sampledata (sample_pk INTEGER PRIMARY KEY, country TEXT)",
                        "CREATE TABLE results (result INTEGER PRIMARY KEY, sample_pk INTEGER)"))
                .containsExactly("results.sample_pk -> sampledata.sample_pk");
    }

    @Test
    void joinsWhereNothingAtAllIsDeclared() throws SQLException {
        assertThat(keys(
                        "CREATE TABLE countries (Code TEXT, Name TEXT)",
                        "CREATE TABLE nuclear_power_plants (Id INTEGER, Name TEXT, CountryCode TEXT, StatusId INTEGER)",
                        "CREATE TABLE nuclear_power_plant_status_type (Id INTEGER, Type TEXT)"))
                .containsExactly(
                        "nuclear_power_plants.CountryCode -> countries.Code",
                        "nuclear_power_plants.StatusId -> nuclear_power_plant_status_type.Id");
    }

    @Test
    void joinsBothColumnsThatPlayDifferentParts() throws SQLException {
        assertThat(keys(
                        "CREATE TABLE teams (teamid INTEGER PRIMARY KEY, name TEXT)",
                        "CREATE TABLE games (home_team_id INTEGER, away_team_id INTEGER, played TEXT)"))
                .containsExactly("games.home_team_id -> teams.teamid", "games.away_team_id -> teams.teamid");
    }

    @Test
    void joinsATableWithItself() throws SQLException {
        assertThat(keys(
                        "CREATE TABLE employees (id INTEGER PRIMARY KEY, name TEXT, manager_id INTEGER)",
                        "CREATE TABLE categories (category_id INTEGER PRIMARY KEY, name TEXT, parent INTEGER)",
                        "CREATE TABLE users (id INTEGER PRIMARY KEY, reports_to INTEGER)"))
                .containsExactly(
                        "employees.manager_id -> employees.id",
                        "categories.parent -> categories.category_id",
                        "users.reports_to -> users.id");
    }

    @Test
    void takesNoPersonForAnotherRowOfWhatIsNoTableOfPeople() throws SQLException {
        assertThat(keys("CREATE TABLE departments (id INTEGER PRIMARY KEY, name TEXT, manager_id INTEGER, boss TEXT)"))
                .isEmpty();
    }

    @Test
    void addsNothingToTablesThatDeclaredKeysConnect() throws SQLException {
        assertThat(keys(
                        "CREATE TABLE teams (id INTEGER PRIMARY KEY, name TEXT)",
                        "CREATE TABLE games (home INTEGER REFERENCES teams (id), best_team_id INTEGER)"))
                .containsExactly("games.home -> teams.id");
    }

    @Test
    void takesNoColumnForAKeyOfAnotherTableThatIsItsOwn() throws SQLException {
        assertThat(keys(
                        "CREATE TABLE customers (customer_id INTEGER PRIMARY KEY, name TEXT)",
                        "CREATE TABLE customers_cards (card_id INTEGER PRIMARY KEY, customer_id INTEGER)"))
                .containsExactly("customers_cards.customer_id -> customers.customer_id");
    }

    @Test
    void doesNotGuess() throws SQLException {
        assertThat(keys(
                        "CREATE TABLE red_team (id INTEGER PRIMARY KEY)",
                        "CREATE TABLE blue_team (id INTEGER PRIMARY KEY)",
                        "CREATE TABLE players (id INTEGER PRIMARY KEY, team_id INTEGER, paid INTEGER, phone_number TEXT)",
                        "CREATE TABLE phones (id INTEGER PRIMARY KEY, name TEXT)"))
                .as("two teams, no pa, and a text that is no number")
                .isEmpty();
    }

    private static List<String> keys(String... script) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                var statement = connection.createStatement()) {
            for (var command : script) {
                statement.execute(command);
            }
            return written(SchemaReader.read(connection));
        }
    }

    private static List<String> written(Schema schema) {
        return schema.foreignKeys().stream()
                .map(key -> column(schema, key.from()) + " -> " + column(schema, key.to()))
                .toList();
    }

    private static String column(Schema schema, int column) {
        var table = schema.tables().get(schema.tableOfColumn()[column]).name();
        return table + "." + schema.columns().get(column).name();
    }
}
