package dev.vantage.bench.model;

import dev.vantage.calcite.sql.SqlWriter;
import dev.vantage.jdbc.schema.SchemaReader;
import dev.vantage.jdbc.schema.ValueBudget;
import dev.vantage.jdbc.schema.ValueSampler;
import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.decoding.EngineInference;
import dev.vantage.model.decoding.Inference;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.NeuralTranslator;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.decoding.ScoredPlan;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.schema.Dialect;
import dev.vantage.model.tensor.jvm.JavaEngine;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What the network is asked for one question of one database.
 *
 * @param texts of the schema's items
 * @param pieces of the question
 * @param search for its plans
 */
record AskedQuestion(ItemTexts texts, int[] pieces, Inference.Search search) {

    /** Asks the question, and notes what the translator asks the network. */
    static AskedQuestion of(Checkpoint checkpoint, String url, String question) throws SQLException {
        var noting = new Noting(EngineInference.open(checkpoint, JavaEngine.open()));
        try (var connection = DriverManager.getConnection(url);
                var translator = NeuralTranslator.open(checkpoint, noting)) {
            var schema = SchemaReader.read(connection);
            var memory = translator.encode(schema, ValueSampler.sample(connection, schema, ValueBudget.DEFAULT));
            translator.translate(new Question(question, ""), memory, new SqlWriter(Dialect.SQLITE), Limits.DEFAULT);
        }
        return new AskedQuestion(noting.texts.getFirst(), noting.pieces.getFirst(), noting.searches.getFirst());
    }

    /** Passes everything on. */
    private static final class Noting implements Inference {

        private final Inference inference;
        private final List<ItemTexts> texts = new ArrayList<>();
        private final List<int[]> pieces = new ArrayList<>();
        private final List<Search> searches = new ArrayList<>();

        Noting(Inference inference) {
            this.inference = inference;
        }

        @Override
        public ItemRows items(ItemTexts read) {
            texts.add(read);
            return inference.items(read);
        }

        @Override
        public List<float[]> read(List<int[]> read, BooleanSupplier cancelled) {
            pieces.addAll(read);
            return inference.read(read, cancelled);
        }

        @Override
        public List<List<ScoredPlan>> search(Search search, BooleanSupplier cancelled) {
            searches.add(search);
            return inference.search(search, cancelled);
        }

        @Override
        public void close() {
            inference.close();
        }
    }
}
