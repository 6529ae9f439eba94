package dev.vantage.model.worker;

import dev.vantage.model.decoding.Inference;
import dev.vantage.model.decoding.ScoredPlan;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the other process made of a {@link Request}. */
sealed interface Answer {

    /** The model is there. */
    record Opened() implements Answer {}

    record Items(Inference.ItemRows rows) implements Answer {}

    record Questions(List<float[]> pieces) implements Answer {}

    record Plans(List<List<ScoredPlan>> plans) implements Answer {}

    /** It was told to stop. */
    record Stopped() implements Answer {}

    /** @param reason one line for a user where the model was to be opened, else for a programmer */
    record Failed(String reason) implements Answer {

        private static final int LONGEST = 1000;

        public Failed {
            reason = reason.substring(0, Math.min(reason.length(), LONGEST));
        }
    }

    default byte[] toFrame() {
        return Fields.frame(this::writeTo);
    }

    private void writeTo(DataOutputStream out) throws IOException {
        switch (this) {
            case Opened() -> out.writeByte(0);
            case Items(var rows) -> {
                out.writeByte(1);
                Fields.write(out, rows.vectors());
                Fields.write(out, rows.names());
            }
            case Questions(var pieces) -> {
                out.writeByte(2);
                out.writeInt(pieces.size());
                for (var ofQuestion : pieces) {
                    Fields.write(out, ofQuestion);
                }
            }
            case Plans(var plans) -> {
                out.writeByte(3);
                out.writeInt(plans.size());
                for (var ofQuestion : plans) {
                    write(out, ofQuestion);
                }
            }
            case Stopped() -> out.writeByte(4);
            case Failed(var reason) -> {
                out.writeByte(5);
                out.writeUTF(reason);
            }
        }
    }

    /** @throws IOException if it is no answer of this version */
    static Answer of(byte[] frame) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(frame));
        int kind = in.readByte();
        return switch (kind) {
            case 0 -> new Opened();
            case 1 -> new Items(new Inference.ItemRows(Fields.readFloats(in), Fields.readFloats(in)));
            case 2 -> new Questions(readEach(in, Fields::readFloats));
            case 3 -> new Plans(readEach(in, Answer::readPlans));
            case 4 -> new Stopped();
            case 5 -> new Failed(in.readUTF());
            default -> throw new IOException("There is no answer of kind " + kind);
        };
    }

    private static void write(DataOutputStream out, List<ScoredPlan> plans) throws IOException {
        out.writeInt(plans.size());
        for (var plan : plans) {
            out.writeDouble(plan.logProbability());
            out.writeInt(plan.tokens().size());
            for (var token : plan.tokens()) {
                write(out, token);
            }
        }
    }

    private static void write(DataOutputStream out, PlanToken token) throws IOException {
        int kind = switch (token) {
            case Keyword keyword -> 0;
            case TableRef table -> 1;
            case ColumnRef column -> 2;
            case ValueRef value -> 3;
        };
        int index = switch (token) {
            case Keyword keyword -> keyword.ordinal();
            case TableRef(int table) -> table;
            case ColumnRef(int column) -> column;
            case ValueRef(int value) -> value;
        };
        out.writeByte(kind);
        out.writeInt(index);
    }

    /** Reads one part of an answer. */
    @FunctionalInterface
    interface Reading<T> {
        T from(DataInputStream in) throws IOException;
    }

    private static <T> List<T> readEach(DataInputStream in, Reading<T> reading) throws IOException {
        int count = in.readInt();
        var parts = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            parts.add(reading.from(in));
        }
        return parts;
    }

    private static List<ScoredPlan> readPlans(DataInputStream in) throws IOException {
        int count = in.readInt();
        var plans = new ArrayList<ScoredPlan>();
        for (int i = 0; i < count; i++) {
            double logProbability = in.readDouble();
            int length = in.readInt();
            var tokens = new ArrayList<PlanToken>();
            for (int t = 0; t < length; t++) {
                tokens.add(readToken(in));
            }
            plans.add(new ScoredPlan(tokens, logProbability));
        }
        return plans;
    }

    private static PlanToken readToken(DataInputStream in) throws IOException {
        int kind = in.readByte();
        int index = in.readInt();
        return switch (kind) {
            case 0 -> Keyword.values()[index];
            case 1 -> new TableRef(index);
            case 2 -> new ColumnRef(index);
            case 3 -> new ValueRef(index);
            default -> throw new IOException("There is no token of kind " + kind);
        };
    }
}
