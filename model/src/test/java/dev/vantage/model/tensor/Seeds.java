package dev.vantage.model.tensor;

import java.util.stream.IntStream;

/** The fifty seeds of a property test; {@code -Dseed=N} replays one. */
public final class Seeds {

    private static final int COUNT = 50;

    private Seeds() {}

    public static IntStream all() {
        var wanted = Integer.getInteger("seed");
        return wanted == null ? IntStream.range(0, COUNT) : IntStream.of(wanted);
    }
}
