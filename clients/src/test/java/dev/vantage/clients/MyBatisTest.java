package dev.vantage.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MyBatisTest {

    @TempDir
    private Path folder;

    private final Database database;
    private Singers singers;
    private PooledDataSource pool;

    MyBatisTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void fillDatabase() throws SQLException {
        singers = Singers.in(database, folder);
        pool = new PooledDataSource(Singers.DRIVER, singers.url(), Singers.USER, "");
    }

    @AfterEach
    void leavesNothingOpen() throws SQLException, IOException, InterruptedException {
        pool.forceCloseAll();
        singers.requireNothingOpen();
    }

    interface Mapper {
        @Insert("INSERT INTO singer VALUES (#{id}, #{name}, #{age})")
        int insert(@Param("id") int id, @Param("name") String name, @Param("age") int age);

        @Select("SELECT name FROM singer WHERE singer_id = #{id}")
        String nameOf(int id);

        @Select("NL: how many singers are there?")
        int count();

        @Select("NL: names of singers older than #{age}")
        List<String> olderThan(int age);
    }

    private SqlSession session() {
        var environment = new Environment("test", new JdbcTransactionFactory(), pool);
        var configuration = new Configuration(environment);
        configuration.addMapper(Mapper.class);
        return new SqlSessionFactoryBuilder().build(configuration).openSession(true);
    }

    @Test
    void runsPlainSql() {
        try (var session = session()) {
            var mapper = session.getMapper(Mapper.class);

            assertThat(mapper.insert(4, "Di", 20)).isEqualTo(1);
            assertThat(mapper.nameOf(4)).isEqualTo("Di");
        }
    }

    @Test
    void readsMetadata() throws SQLException {
        try (var session = session();
                var columns = session.getConnection().getMetaData().getColumns(null, null, "concert", null)) {
            int count = 0;
            while (columns.next()) {
                count++;
            }
            assertThat(count).isEqualTo(4);
        }
    }

    @Test
    void asks() {
        try (var session = session()) {
            assertThat(session.getMapper(Mapper.class).count()).isEqualTo(Singers.COUNT);
        }
    }

    @Test
    void asksWithAParameter() {
        try (var session = session()) {
            assertThat(session.getMapper(Mapper.class).olderThan(40))
                    .containsExactlyInAnyOrderElementsOf(Singers.OLDER_THAN_40);
        }
    }
}
