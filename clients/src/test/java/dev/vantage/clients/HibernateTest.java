package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@EnumSource
class HibernateTest {

    @TempDir
    private Path folder;

    private final Database database;
    private Singers singers;

    HibernateTest(Database database) {
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

    @Entity(name = "singer")
    static class Singer {
        @Id
        @Column(name = "singer_id")
        int id;

        String name = "";
        int age;
    }

    private SessionFactory factory() {
        var configuration = new Configuration()
                .addAnnotatedClass(Singer.class)
                .setProperty(AvailableSettings.JAKARTA_JDBC_DRIVER, Singers.DRIVER)
                .setProperty(AvailableSettings.JAKARTA_JDBC_URL, singers.url())
                .setProperty(AvailableSettings.JAKARTA_JDBC_USER, Singers.USER)
                .setProperty(AvailableSettings.JAKARTA_JDBC_PASSWORD, "");
        return configuration.buildSessionFactory();
    }

    @Test
    void runsPlainSqlAndChoosesItsDialectByMetadata() {
        try (var factory = factory()) {
            factory.inTransaction(session -> {
                var singer = new Singer();
                singer.id = 4;
                singer.name = "Di";
                singer.age = 20;
                session.persist(singer);
            });
            var names = factory.fromSession(
                    session -> session.createSelectionQuery("select name from singer where age < :age", String.class)
                            .setParameter("age", 40)
                            .getResultList());
            assertThat(names).containsExactlyInAnyOrder("Ada", "Di");
        }
    }

    @Test
    void asks() {
        try (var factory = factory();
                var session = factory.openSession()) {
            assertThat(session.createNativeQuery("NL 'how many singers are there?'", Integer.class)
                            .getSingleResult())
                    .isEqualTo(Singers.COUNT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?1", ":age"})
    void asksWithAParameter(String parameter) {
        try (var factory = factory();
                var session = factory.openSession()) {
            var query = session.createNativeQuery("NL: names of singers older than " + parameter, String.class);
            var bound = parameter.equals("?1") ? query.setParameter(1, 40) : query.setParameter("age", 40);
            assertThat(bound.getResultList()).containsExactlyInAnyOrderElementsOf(Singers.OLDER_THAN_40);
        }
    }

    @Test
    void asksForEntities() {
        try (var factory = factory();
                var session = factory.openSession()) {
            var singers = session.createNativeQuery(
                            "SELECT * FROM singer WHERE name IN NL('names of singers older than 40')", Singer.class)
                    .setMaxResults(10)
                    .getResultList();
            assertThat(singers.stream().map(singer -> singer.name)).containsExactlyInAnyOrder("Bo", "Cy");
        }
    }
}
