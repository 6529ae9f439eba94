package dev.vantage.model.checkpoint;

import dev.vantage.model.link.PieceVectors;
import dev.vantage.model.plan.Edition;
import dev.vantage.model.rank.Ranking;
import dev.vantage.model.tensor.QuantisedValues;
import dev.vantage.model.text.WordPieceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A trained model: a folder with {@code config.json}, {@code tokenizer.json} and {@code model.safetensors}, which Hugging
 * Face's and MLX's tools open too. Weights are named as the network names them; that a weight is quantised shows in no
 * name. Several threads may read.
 */
public final class Checkpoint {

    static final String CONFIG = "config.json";
    static final String TOKENIZER = "tokenizer.json";
    static final String WEIGHTS = "model.safetensors";
    static final String RANKING = "ranking.json";

    private final ConfigFile config;
    private final WordPieceTokenizer tokenizer;
    private final SafeTensors tensors;
    private final Optional<Ranking> ranking;
    private final Optional<Adapter> adapter;
    private final String origin;

    private Checkpoint(
            ConfigFile config,
            WordPieceTokenizer tokenizer,
            SafeTensors tensors,
            Optional<Ranking> ranking,
            Optional<Adapter> adapter,
            String origin) {
        this.config = config;
        this.tokenizer = tokenizer;
        this.tensors = tensors;
        this.ranking = ranking;
        this.adapter = adapter;
        this.origin = origin;
    }

    /**
     * Opens a folder. The weights are mapped into memory, not read.
     *
     * @throws CheckpointException if it is not a checkpoint, is damaged, or was made for another version
     */
    public static Checkpoint open(Path folder) {
        return open(new CheckpointSource.Folder(folder));
    }

    /**
     * Opens a folder of resources, such as the model in the jar. The weights are copied to memory outside the heap.
     *
     * @param folder its path for the loader, without a slash at either end
     * @throws CheckpointException as {@link #open(Path)}
     */
    public static Checkpoint openResource(ClassLoader loader, String folder) {
        return open(new CheckpointSource.Resources(loader, folder));
    }

    private static Checkpoint open(CheckpointSource source) {
        var config = ConfigFile.parse(source.read(CONFIG), source.name(CONFIG));
        checkKeywords(config.model(), source.name(CONFIG));
        var tokenizer = tokenizer(source);
        int vocabulary = config.model().sentence().vocabulary();
        if (tokenizer.vocabularySize() != vocabulary) {
            throw CheckpointException.unfit(
                    source.name(TOKENIZER),
                    "it has " + tokenizer.vocabularySize() + " pieces, and " + CONFIG + " says " + vocabulary);
        }
        return new Checkpoint(
                config, tokenizer, source.tensors(WEIGHTS), ranking(source), Optional.empty(), source.name(WEIGHTS));
    }

    /**
     * This model with an adapter added to its weights, whoever reads them.
     *
     * @throws CheckpointException if the adapter belongs to another model, or there is one already
     */
    public Checkpoint with(Adapter added) {
        if (adapter.isPresent()) {
            throw new CheckpointException("A model takes one adapter, and this one has one already");
        }
        added.checkBase(this);
        return new Checkpoint(config, tokenizer, tensors, ranking, Optional.of(added), origin);
    }

    /**
     * A SHA-256 of all that the network computes with, in hexadecimal: two checkpoints with the same one are one model. An
     * adapter is not part of it. Reads all weights.
     */
    public String fingerprint() {
        var digest = sha256();
        digest.update(config.toJson());
        digest.update(tokenizer.toJson());
        for (var name : new TreeSet<>(tensors.names())) {
            var tensor = tensors.get(name);
            digest.update((name + tensor.type() + Shapes.text(tensor.shape())).getBytes(StandardCharsets.UTF_8));
            digest.update(tensor.bytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<Ranking> ranking(CheckpointSource source) {
        if (!source.has(RANKING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Ranking.parse(new String(source.read(RANKING), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException damaged) {
            throw CheckpointException.damaged(source.name(RANKING), String.valueOf(damaged.getMessage()));
        }
    }

    private static void checkKeywords(ModelConfig config, String file) {
        try {
            Edition.of(config.keywords());
        } catch (IllegalArgumentException unknown) {
            throw CheckpointException.unfit(file, String.valueOf(unknown.getMessage()));
        }
    }

    private static WordPieceTokenizer tokenizer(CheckpointSource source) {
        try {
            return WordPieceTokenizer.load(new ByteArrayInputStream(source.read(TOKENIZER)), source.name(TOKENIZER));
        } catch (IllegalArgumentException unsuitable) {
            throw CheckpointException.damaged(source.name(TOKENIZER), String.valueOf(unsuitable.getMessage()));
        } catch (IOException impossible) {
            throw new CheckpointException("Cannot read " + source.name(TOKENIZER), impossible);
        }
    }

    public ModelConfig config() {
        return config.model();
    }

    public WordPieceTokenizer tokenizer() {
        return tokenizer;
    }

    /** How to order candidates, if that was learned; else by their probability. */
    public Optional<Ranking> ranking() {
        return ranking;
    }

    /** Whether weights are stored in few bits. */
    public boolean isQuantised() {
        return config.quantisation().isPresent();
    }

    /** The names of the weights, in alphabetical order. */
    public Set<String> names() {
        var names = new TreeSet<>(tensors.names());
        for (var name : tensors.names()) {
            quantised(name).ifPresent(parts -> {
                names.remove(parts.scales());
                names.remove(parts.biases());
            });
        }
        return names;
    }

    /**
     * All numbers of a weight, row-major, with what an adapter adds to them.
     *
     * @throws CheckpointException if there is no such weight, or its shape is another
     */
    public float[] floats(String name, int... shape) {
        var values = quantised(name)
                .map(parts -> matrix(parts, shape).toFloats())
                .orElseGet(() -> tensors.floats(name, shape));
        adapter.ifPresent(added -> added.addTo(name, values, shape));
        return values;
    }

    /**
     * The rows of a matrix, left in the file until one is read. Errors are those of {@link #floats}, and that an adapter
     * adds to the matrix.
     */
    public MatrixRows rows(String name, int rows, int columns) {
        if (adapter.isPresent() && adapter.get().addsTo(name)) {
            throw new CheckpointException("An adapter cannot add to " + name + ", which is read row by row");
        }
        return quantised(name)
                .<MatrixRows>map(parts -> matrix(parts, rows, columns))
                .orElseGet(() -> new PlainMatrix(tensors.get(name, rows, columns), rows, columns));
    }

    /** The vectors of the vocabulary's pieces, left in the file until one is read. Errors are those of {@link #rows}. */
    public PieceVectors pieceVectors() {
        var sentence = config().sentence();
        return rows(PieceVectors.NAME, sentence.vocabulary(), sentence.width())::row;
    }

    /**
     * The numbers of a matrix that is stored in few bits, left in the file; empty if it is stored otherwise or an adapter
     * adds to it. Errors are those of {@link #floats}.
     */
    public Optional<QuantisedValues> quantised(String name, int rows, int columns) {
        if (adapter.isPresent() && adapter.get().addsTo(name)) {
            return Optional.empty();
        }
        return quantised(name).map(parts -> matrix(parts, rows, columns).values());
    }

    private QuantisedMatrix matrix(QuantisedNames parts, int... shape) {
        var quantisation = config.quantisation().orElseThrow();
        int groupSize = quantisation.groupSize();
        int columns = shape.length == 0 ? 0 : shape[shape.length - 1];
        if (columns == 0 || columns % groupSize != 0) {
            throw CheckpointException.unfit(
                    origin,
                    "tensor " + parts.packed() + " is quantised in groups of " + groupSize + ", wanted shape "
                            + Shapes.text(shape));
        }
        var packed = tensors.get(parts.packed(), withColumns(shape, quantisation.words(columns)));
        if (packed.type() != StoredType.U32) {
            throw CheckpointException.unfit(origin, "tensor " + parts.packed() + " is quantised as " + packed.type());
        }
        var ofGroups = withColumns(shape, columns / groupSize);
        return new QuantisedMatrix(new QuantisedValues(
                (int) (Shapes.size(shape) / columns),
                columns,
                quantisation.bits(),
                groupSize,
                packed.bytes().asIntBuffer(),
                tensors.floats(parts.scales(), ofGroups),
                tensors.floats(parts.biases(), ofGroups)));
    }

    private static int[] withColumns(int[] shape, int columns) {
        var changed = shape.clone();
        changed[changed.length - 1] = columns;
        return changed;
    }

    private Optional<QuantisedNames> quantised(String name) {
        return QuantisedNames.of(name)
                .filter(parts -> config.quantisation().isPresent() && tensors.contains(parts.scales()));
    }

    /**
     * Writes a checkpoint of F32 weights; the folder is made if there is none. Each file appears complete or not at all.
     * The configuration comes last: a folder without it is not a checkpoint.
     *
     * @throws CheckpointException if it cannot be written
     */
    public static void write(
            Path folder, ModelConfig config, WordPieceTokenizer tokenizer, Map<String, HostTensor> tensors) {
        makeFolder(folder);
        SafeTensors.write(folder.resolve(WEIGHTS), tensors, Map.of("format", "pt"));
        writeTexts(folder, new ConfigFile(config, Optional.empty()), tokenizer);
    }

    /**
     * Writes a copy of a checkpoint whose matrices are in few bits: those named {@code *.weight} whose rows are whole
     * groups. Everything else is copied as it is.
     *
     * @throws CheckpointException if the one cannot be read, or is quantised already, or the other cannot be written
     */
    public static void quantise(Path from, Path to, Quantisation quantisation) {
        var source = open(from);
        if (source.isQuantised()) {
            throw new CheckpointException(
                    from + " is quantised already; quantise the checkpoint that it was made from");
        }
        var contents = new LinkedHashMap<String, TensorData>();
        for (var name : source.tensors.names()) {
            var tensor = source.tensors.get(name);
            QuantisedNames.of(name)
                    .filter(parts -> tensor.type().isFloating() && quantisation.fits(name, tensor.shape()))
                    .ifPresentOrElse(
                            parts -> putQuantised(contents, parts, tensor, quantisation),
                            () -> contents.put(name, new TensorData.Copy(tensor)));
        }
        makeFolder(to);
        SafeTensorsWriter.write(to.resolve(WEIGHTS), Map.of("format", "mlx"), contents);
        source.ranking.ifPresent(ranking -> writeRanking(to, ranking));
        writeTexts(to, new ConfigFile(source.config(), Optional.of(quantisation)), source.tokenizer());
    }

    /**
     * Writes a checkpoint whose weights are the averages of others'. It has no order of candidates: that is learned from what a
     * model answers.
     *
     * @param from two or more
     * @throws CheckpointException if one cannot be read, is quantised, or is of another network or vocabulary than the first,
     *     or the average cannot be written
     */
    public static void average(List<Path> from, Path to) {
        var sources = from.stream().map(Checkpoint::open).toList();
        var first = sources.getFirst();
        for (int i = 0; i < from.size(); i++) {
            var source = sources.get(i);
            if (source.isQuantised()) {
                throw new CheckpointException(
                        from.get(i) + " is quantised; average the checkpoint that it was made from");
            }
            boolean isAlike = source.config().equals(first.config())
                    && Arrays.equals(
                            source.tokenizer().toJson(), first.tokenizer().toJson());
            if (!isAlike) {
                throw new CheckpointException(
                        from.get(i) + " is of another network than " + from.getFirst() + ", so their average is none");
            }
        }
        write(
                to,
                first.config(),
                first.tokenizer(),
                AverageWeights.of(sources.stream().map(source -> source.tensors).toList()));
        deleteRanking(to);
    }

    /**
     * Puts an order of candidates into a checkpoint's folder.
     *
     * @throws CheckpointException if it cannot be written
     */
    public static void writeRanking(Path folder, Ranking ranking) {
        AtomicFile.write(
                folder.resolve(RANKING),
                out -> out.putBytes((ranking.toJson() + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private static void deleteRanking(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(RANKING));
        } catch (IOException failed) {
            throw new CheckpointException("Cannot delete " + folder.resolve(RANKING) + ": " + failed, failed);
        }
    }

    private static void putQuantised(
            Map<String, TensorData> contents, QuantisedNames names, StoredTensor tensor, Quantisation quantisation) {
        var shape = tensor.shape();
        int columns = shape[shape.length - 1];
        var quantised = Quantiser.quantise(tensor.floats(), quantisation);
        var packedShape = withColumns(shape, quantisation.words(columns));
        var groupShape = withColumns(shape, columns / quantisation.groupSize());
        contents.put(names.packed(), new TensorData.Ints(StoredType.U32, packedShape, quantised.packed()));
        contents.put(names.scales(), new TensorData.Floats(StoredType.F32, groupShape, quantised.scales()));
        contents.put(names.biases(), new TensorData.Floats(StoredType.F32, groupShape, quantised.biases()));
    }

    private static void writeTexts(Path folder, ConfigFile config, WordPieceTokenizer tokenizer) {
        AtomicFile.write(folder.resolve(TOKENIZER), out -> out.putBytes(tokenizer.toJson()));
        AtomicFile.write(folder.resolve(CONFIG), out -> out.putBytes(config.toJson()));
    }

    static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new CheckpointException("Cannot make the folder " + folder + ": " + failed, failed);
        }
    }
}
