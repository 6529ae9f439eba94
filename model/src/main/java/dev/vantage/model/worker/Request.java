package dev.vantage.model.worker;

import dev.vantage.model.decoding.Inference;
import dev.vantage.model.decoding.Sampling;
import dev.vantage.model.decoding.SearchLimits;
import dev.vantage.model.network.Batch;
import dev.vantage.model.network.ItemTexts;
import dev.vantage.model.tensor.jvm.JavaEngineOptions;
import dev.vantage.model.tensor.jvm.JavaEngineOptions.KernelChoice;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the asking process may want of the other. Every request but {@link Stop} has one {@link Answer}. */
sealed interface Request {

    /**
     * The first request.
     *
     * @param model folder of a checkpoint, or its path among the resources of the class path
     * @param adapter folder of an adapter; empty for none
     * @param java how the Java engine computes; empty for MLX
     */
    record Open(String model, boolean isResource, String adapter, Optional<JavaEngineOptions> java)
            implements Request {}

    record Items(ItemTexts texts) implements Request {}

    record Questions(List<int[]> pieces) implements Request {}

    record Plans(Inference.Search search) implements Request {}

    /** The answer that is being computed is wanted no more. One comes all the same, now. */
    record Stop() implements Request {}

    default byte[] toFrame() {
        return Fields.frame(this::writeTo);
    }

    private void writeTo(DataOutputStream out) throws IOException {
        switch (this) {
            case Open open -> {
                out.writeByte(0);
                write(out, open);
            }
            case Items(var texts) -> {
                out.writeByte(1);
                write(out, texts);
            }
            case Questions(var pieces) -> {
                out.writeByte(2);
                write(out, pieces);
            }
            case Plans(var search) -> {
                out.writeByte(3);
                write(out, search);
            }
            case Stop() -> out.writeByte(4);
        }
    }

    /** @throws IOException if it is no request of this version */
    static Request of(byte[] frame) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(frame));
        int kind = in.readByte();
        return switch (kind) {
            case 0 -> readOpen(in);
            case 1 -> new Items(readTexts(in));
            case 2 -> new Questions(readPieces(in));
            case 3 -> new Plans(readSearch(in));
            case 4 -> new Stop();
            default -> throw new IOException("There is no request of kind " + kind);
        };
    }

    private static void write(DataOutputStream out, Open open) throws IOException {
        out.writeUTF(open.model());
        out.writeBoolean(open.isResource());
        out.writeUTF(open.adapter());
        out.writeBoolean(open.java().isPresent());
        if (open.java().isPresent()) {
            out.writeInt(open.java().get().threads());
            out.writeUTF(open.java().get().kernels().name());
        }
    }

    private static Open readOpen(DataInputStream in) throws IOException {
        var model = in.readUTF();
        boolean isResource = in.readBoolean();
        var adapter = in.readUTF();
        return new Open(
                model,
                isResource,
                adapter,
                in.readBoolean()
                        ? Optional.of(new JavaEngineOptions(in.readInt(), KernelChoice.valueOf(in.readUTF())))
                        : Optional.empty());
    }

    private static void write(DataOutputStream out, ItemTexts texts) throws IOException {
        Fields.write(out, texts.nameLengths());
        write(out, texts.pieces());
    }

    private static void write(DataOutputStream out, List<int[]> texts) throws IOException {
        out.writeInt(texts.size());
        for (var pieces : texts) {
            Fields.write(out, pieces);
        }
    }

    private static ItemTexts readTexts(DataInputStream in) throws IOException {
        var nameLengths = Fields.readInts(in);
        return new ItemTexts(readPieces(in), nameLengths);
    }

    private static List<int[]> readPieces(DataInputStream in) throws IOException {
        int count = in.readInt();
        var pieces = new ArrayList<int[]>();
        for (int i = 0; i < count; i++) {
            pieces.add(Fields.readInts(in));
        }
        return pieces;
    }

    private static void write(DataOutputStream out, Inference.Search search) throws IOException {
        write(out, search.batch());
        Fields.write(out, search.pieces());
        Fields.write(out, search.items().vectors());
        Fields.write(out, search.items().names());
        Fields.write(out, search.tables());
        Fields.write(out, search.columns());
        Fields.write(out, search.values());
        out.writeInt(search.limits().beams());
        out.writeInt(search.limits().planTokens());
        out.writeDouble(search.limits().sampling().temperature());
        out.writeDouble(search.limits().sampling().topP());
    }

    private static Inference.Search readSearch(DataInputStream in) throws IOException {
        return new Inference.Search(
                readBatch(in),
                Fields.readFloats(in),
                new Inference.ItemRows(Fields.readFloats(in), Fields.readFloats(in)),
                Fields.readInts(in),
                Fields.readInts(in),
                Fields.readInts(in),
                new SearchLimits(in.readInt(), in.readInt(), new Sampling(in.readDouble(), in.readDouble())));
    }

    private static void write(DataOutputStream out, Batch batch) throws IOException {
        out.writeInt(batch.questions());
        out.writeInt(batch.words());
        out.writeInt(batch.items());
        out.writeInt(batch.values());
        out.writeInt(batch.pieces());
        Fields.write(out, batch.wordPool());
        Fields.write(out, batch.itemRows());
        Fields.write(out, batch.itemFeatures());
        Fields.write(out, batch.itemKinds());
        Fields.write(out, batch.valueRows());
        Fields.write(out, batch.valuePool());
        Fields.write(out, batch.valueFeatures());
        Fields.write(out, batch.relationSets());
        Fields.write(out, batch.pairs());
        Fields.write(out, batch.matches());
        Fields.write(out, batch.valid());
    }

    private static Batch readBatch(DataInputStream in) throws IOException {
        return new Batch(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                Fields.readFloats(in),
                Fields.readInts(in),
                Fields.readFloats(in),
                Fields.readInts(in),
                Fields.readInts(in),
                Fields.readFloats(in),
                Fields.readFloats(in),
                Fields.readLongs(in),
                Fields.readInts(in),
                Fields.readFloats(in),
                Fields.readFloats(in));
    }
}
