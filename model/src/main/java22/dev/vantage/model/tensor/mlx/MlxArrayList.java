package dev.vantage.model.tensor.mlx;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;

/** A list of arrays in mlx-c's form, freed on close. The list shares the arrays; freeing it leaves other handles valid. */
record MlxArrayList(MlxLibrary library, long handle) implements AutoCloseable {

    MlxArrayList(MlxLibrary library, long[] arrays) {
        this(library, copyOf(library, arrays));
    }

    /** A new handle for each array. */
    long[] arrays() {
        try (var arena = Arena.ofConfined()) {
            var place = arena.allocate(ValueLayout.JAVA_LONG);
            var arrays = new long[Math.toIntExact((long) library.call(MlxFunction.VECTOR_ARRAY_SIZE, handle))];
            for (var i = 0; i < arrays.length; i++) {
                place.set(ValueLayout.JAVA_LONG, 0, 0);
                library.check(MlxFunction.VECTOR_ARRAY_GET, place, handle, (long) i);
                arrays[i] = place.get(ValueLayout.JAVA_LONG, 0);
            }
            return arrays;
        }
    }

    @Override
    public void close() {
        library.check(MlxFunction.VECTOR_ARRAY_FREE, handle);
    }

    private static long copyOf(MlxLibrary library, long[] arrays) {
        try (var arena = Arena.ofConfined()) {
            return library.handle(
                    MlxFunction.VECTOR_ARRAY_NEW_DATA,
                    arena.allocateFrom(ValueLayout.JAVA_LONG, arrays),
                    (long) arrays.length);
        }
    }
}
