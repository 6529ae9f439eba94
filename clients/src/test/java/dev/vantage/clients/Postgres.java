package dev.vantage.clients;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL server for all tests of this run, where it can start. It stops with the JVM. */
final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    private static final class Server {
        static final Optional<EmbeddedPostgres> INSTANCE = start();

        private static Optional<EmbeddedPostgres> start() {
            try {
                return Optional.of(EmbeddedPostgres.start());
            } catch (IOException | IllegalStateException cannotStart) {
                System.err.println("Tests on PostgreSQL are skipped: " + cannotStart);
                return Optional.empty();
            }
        }
    }

    /** @return the URL of a new database, without user; skips the test where no server can start */
    static String newDatabase() throws SQLException {
        Assumptions.assumeTrue(Server.INSTANCE.isPresent(), "PostgreSQL cannot start here; see the first message");
        var name = "singers_" + DATABASES.incrementAndGet();
        try (var admin = admin();
                var statement = admin.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return "jdbc:vantage:postgresql://localhost:" + server().getPort() + "/" + name;
    }

    /** Connections to a database, told from another one and without Vantage, so that asking adds none. */
    static int connectionsTo(String url) throws SQLException {
        try (var admin = admin();
                var count = admin.prepareStatement("SELECT count(*) FROM pg_stat_activity WHERE datname = ?")) {
            count.setString(1, url.replaceFirst(".*/(\\w+).*", "$1"));
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static Connection admin() throws SQLException {
        return server().getPostgresDatabase().getConnection();
    }

    private static EmbeddedPostgres server() {
        return Server.INSTANCE.orElseThrow();
    }
}
