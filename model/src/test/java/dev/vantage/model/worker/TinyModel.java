package dev.vantage.model.worker;

import dev.vantage.model.checkpoint.Checkpoint;
import dev.vantage.model.checkpoint.HostTensor;
import dev.vantage.model.checkpoint.ModelConfig;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.decoding.SchemaMemory;
import dev.vantage.model.decoding.SearchLimits;
import dev.vantage.model.decoding.Translator;
import dev.vantage.model.link.ValueIndex;
import dev.vantage.model.network.Blueprint;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ColumnType;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.Table;
import dev.vantage.model.text.Vocabulary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** A checkpoint of random weights, and questions to it. What it answers is nonsense, but always the same. */
public final class TinyModel {

    public static final Schema SCHEMA = new Schema(
            List.of(
                    Table.of(
                            "singer",
                            List.of(
                                    Column.of("singer_id", ColumnType.NUMBER, true),
                                    Column.of("name", ColumnType.TEXT, false))),
                    Table.of(
                            "concert",
                            List.of(
                                    Column.of("concert_id", ColumnType.NUMBER, true),
                                    Column.of("singer_id", ColumnType.NUMBER, false),
                                    Column.of("year", ColumnType.NUMBER, false)))),
            List.of(new ForeignKey(3, 0)));

    private static final Question QUESTION = Question.of("which singers had a concert after 2014 in 'Rome'?");
    private static final int BEAMS = 8;
    private static final int MANY_BEAMS = 200;

    private TinyModel() {}

    /** Writes the checkpoint. */
    public static Path in(Path folder) {
        var random = new SplittableRandom(5);
        var weights = new LinkedHashMap<String, HostTensor>();
        for (var spec : Blueprint.of(ModelConfig.tiny())) {
            var values = new float[spec.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextGaussian(0, 0.1);
            }
            weights.put(spec.name(), new HostTensor(spec.shape(), values));
        }
        Checkpoint.write(folder, ModelConfig.tiny(), Vocabulary.spelling(512), weights);
        return folder;
    }

    public static SchemaMemory encode(Translator translator) {
        return translator.encode(
                SCHEMA, new ValueIndex.Builder().add(1, List.of("Ada", "Bo")).build());
    }

    static List<Candidate> ask(Translator translator, SchemaMemory memory) {
        return ask(translator, memory, BEAMS, () -> false);
    }

    /** A question that takes many times as long. */
    static List<Candidate> askSlowly(Translator translator, SchemaMemory memory, BooleanSupplier cancelled) {
        return ask(translator, memory, MANY_BEAMS, cancelled);
    }

    private static List<Candidate> ask(
            Translator translator, SchemaMemory memory, int beams, BooleanSupplier cancelled) {
        return translator.translate(
                QUESTION,
                memory,
                (plan, schema) -> Optional.of(plan.tokens().toString() + plan.values()),
                new Limits(SearchLimits.DEFAULT.withBeams(beams), cancelled));
    }
}
