package dev.vantage.training.data;

import dev.vantage.eval.DatabaseHalf;
import dev.vantage.model.link.Linker;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.training.TinyProject;
import dev.vantage.training.TrainConfig;
import dev.vantage.training.TrainConfig.Layout;
import java.nio.file.Path;

/** Reads sources as a run does, in words that are spelt. */
final class Sources {

    private static final int MOST_PIECES = 120;

    private Sources() {}

    static SourceReader.Contents read(Path root, Layout layout) {
        return read(root, layout, 60);
    }

    static SourceReader.Contents read(Path root, Layout layout, int mostItems) {
        return read(root, new TrainConfig.Source(layout, "questions.json", "tables.json", "database", 1), mostItems);
    }

    /** A file of a question a line, with its databases beside it. */
    static SourceReader.Contents readLines(Path root, String file) {
        return read(root, new TrainConfig.Source(Layout.JSONL, file, "", "", 1), 60);
    }

    static SourceReader.Contents read(Path root, TrainConfig.Source source, int mostItems) {
        var tokenizer = TinyProject.spelling();
        var reader = new SourceReader(
                new Linker(tokenizer::encode, piece -> new float[] {1}, tokenizer.cls(), tokenizer.sep(), MOST_PIECES),
                (schema, categories) -> ItemTexts.of(
                        schema, categories, tokenizer::encode, tokenizer.cls(), tokenizer.sep(), tokenizer.unk()),
                DatabaseHalf.ALL,
                mostItems);
        return reader.read(root, source, true);
    }
}
