package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import schemacrawler.inclusionrule.RegularExpressionInclusionRule;
import schemacrawler.schema.NamedObject;
import schemacrawler.schema.Table;
import schemacrawler.schemacrawler.LimitOptionsBuilder;
import schemacrawler.schemacrawler.SchemaCrawlerOptionsBuilder;
import schemacrawler.tools.utility.SchemaCrawlerUtility;
import us.fatehi.utility.datasource.DatabaseConnectionSource;
import us.fatehi.utility.datasource.DatabaseConnectionSources;
import us.fatehi.utility.datasource.MultiUseUserCredentials;

@ParameterizedClass
@EnumSource
class SchemaCrawlerTest {

    @TempDir
    private Path folder;

    private final Database database;
    private Singers singers;

    SchemaCrawlerTest(Database database) {
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

    private DatabaseConnectionSource source() {
        return DatabaseConnectionSources.newDatabaseConnectionSource(
                singers.url(), new MultiUseUserCredentials(Singers.USER, ""));
    }

    @Test
    void readsTablesColumnsAndKeys() throws Exception {
        var ours = LimitOptionsBuilder.builder()
                .includeTables(new RegularExpressionInclusionRule(".*(singer|concert)"))
                .toOptions();
        try (var source = source()) {
            var catalog = SchemaCrawlerUtility.getCatalog(
                    source,
                    SchemaCrawlerOptionsBuilder.newSchemaCrawlerOptions().withLimitOptions(ours));

            assertThat(catalog.getTables())
                    .extracting(NamedObject::getName)
                    .containsExactlyInAnyOrder("singer", "concert");
            var concert = catalog.getTables().stream()
                    .filter(table -> table.getName().equals("concert"))
                    .findFirst()
                    .orElseThrow();
            assertThat(concert.getColumns())
                    .extracting(NamedObject::getName)
                    .containsExactly("concert_id", "singer_id", "title", "held");
            assertThat(concert.getImportedForeignKeys())
                    .singleElement()
                    .satisfies(key -> assertThat(key.getReferencedTable())
                            .extracting(Table::getName)
                            .isEqualTo("singer"));
        }
    }

    @Test
    void readsTheColumnsOfAnAnswer() throws Exception {
        try (var source = source();
                var connection = source.get();
                var prepared = connection.prepareStatement("NL: names and ages of singers older than ?")) {
            prepared.setInt(1, 40);
            try (var rows = prepared.executeQuery()) {
                var columns = SchemaCrawlerUtility.getResultsColumns(rows);

                assertThat(columns.getColumns())
                        .extracting(NamedObject::getName)
                        .containsExactly("name", "age");
                assertThat(rows.next()).isTrue();
            }
        }
    }
}
