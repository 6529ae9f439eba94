package dev.vantage.jdbc.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vantage.jdbc.Sqlite;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.VisibleNames;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the gate for all SQL begins to read the schema. */
class GatedSqlLeaseTest {

    private static final long FAR_TOO_LONG = 30;
    private static final long MOMENT_MILLISECONDS = 200;

    @TempDir
    private Path folder;

    private final SchemaCache<CheckedSchema> cache = SchemaCache.ofGates();
    private final CountDownLatch hasRead = new CountDownLatch(1);

    private SchemaLease<CheckedSchema> lease(String url) {
        var settings = new TranslatorSettings("", "", EngineChoice.AUTO, false, KernelChoice.AUTO, 0, 1);
        var key = new SchemaCache.Key(url, "", "", settings, ValueBudget.NONE, VisibleNames.ALL, "");
        return cache.lease(key, () -> {
            hasRead.countDown();
            return DriverManager.getConnection(url.replace("sqlite:", "sqlite:file:") + "?mode=ro");
        });
    }

    @Test
    void readsAheadForAConnectionThatIsReadOnlyAndNothingForOneThatIsNot() throws Exception {
        var url = Sqlite.newDatabase(folder, "CREATE TABLE t (id integer)");
        try (var connection = DriverManager.getConnection(url)) {
            connection.close();
            assertThatThrownBy(() -> GatedSql.open(connection, Dialect.SQLITE, lease(url)))
                    .isInstanceOf(SQLException.class);
            assertThat(hasRead.await(MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS))
                    .isFalse();
        }
        try (var connection = DriverManager.getConnection(url);
                var gated = GatedSql.open(connection, Dialect.SQLITE, lease(url))) {
            assertThat(hasRead.await(FAR_TOO_LONG, TimeUnit.SECONDS)).isTrue();
        }
    }
}
