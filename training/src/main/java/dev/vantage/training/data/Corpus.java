package dev.vantage.training.data;

import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.StoredValues;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A data set: questions with SQL, and the databases that they ask. */
interface Corpus {

    List<GoldQuestion> questions();

    /** How many questions were left out before their SQL was read, by reason. */
    Map<String, Integer> left();

    /** @return empty if the data set does not have it */
    Optional<Contents> database(String name);

    /**
     * A database as the data set has it.
     *
     * @param named the schema under names that people wrote, or the same as {@code split}
     * @param split the schema under names split from the identifiers
     * @param values stored texts; empty where the data set has no rows
     * @param dialect of the questions' SQL
     */
    record Contents(Schema named, Schema split, Optional<ValueIndex> values, Dialect dialect) {

        public Contents {
            var stored = StoredValues.UNKNOWN.withNotations(
                    values.map(index -> index.stored().notations()).orElse(Map.of()));
            named = named.with(stored);
            split = split.with(stored);
        }

        /** Asked in SQLite's SQL, as data sets are. */
        Contents(Schema named, Schema split, Optional<ValueIndex> values) {
            this(named, split, values, Dialect.SQLITE);
        }

        /** A database that nobody wrote names for. */
        static Contents read(Connection connection) throws SQLException {
            var schema = SpiderSchemas.split(SchemaReader.read(connection));
            var values = ValueSampler.sample(connection, schema, SqliteFiles.VALUES);
            return new Contents(
                    schema,
                    schema,
                    values.size() == 0 ? Optional.empty() : Optional.of(values),
                    SchemaReader.dialect(connection));
        }
    }
}
