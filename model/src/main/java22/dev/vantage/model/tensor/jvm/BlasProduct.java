package dev.vantage.model.tensor.jvm;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** Products by {@code cblas_sgemm} of a BLAS library. */
final class BlasProduct implements MatrixProduct {

    private static final int ROW_MAJOR = 101;
    private static final int AS_IT_STANDS = 111;
    private static final int TRANSPOSED = 112;

    private final MethodHandle sgemm;

    BlasProduct(MethodHandle sgemm) {
        this.sgemm = sgemm;
    }

    @Override
    public String name() {
        return "blas";
    }

    @Override
    public void addProduct(Matrix a, Matrix b, Matrix c) {
        if (c.rows() == 0 || c.columns() == 0 || a.columns() == 0) {
            return;
        }
        try {
            sgemm.invokeExact(
                    ROW_MAJOR,
                    order(a),
                    order(b),
                    c.rows(),
                    c.columns(),
                    a.columns(),
                    1f,
                    memory(a),
                    stride(a),
                    memory(b),
                    stride(b),
                    1f,
                    memory(c),
                    stride(c));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cblas_sgemm could not be called", e);
        }
    }

    private static int order(Matrix matrix) {
        return matrix.columnStep() == 1 ? AS_IT_STANDS : TRANSPOSED;
    }

    /** From line to line. BLAS wants at least a line's length, also where there is only one line. */
    private static int stride(Matrix matrix) {
        return matrix.columnStep() == 1
                ? Math.max(matrix.rowStep(), matrix.columns())
                : Math.max(matrix.columnStep(), matrix.rows());
    }

    /** Exactly the matrix, from its first element to its last: what lies outside of the array is refused here. */
    private static MemorySegment memory(Matrix matrix) {
        long last = (long) (matrix.rows() - 1) * matrix.rowStep() + (long) (matrix.columns() - 1) * matrix.columnStep();
        return MemorySegment.ofArray(matrix.values())
                .asSlice((long) matrix.offset() * Float.BYTES, (last + 1) * Float.BYTES);
    }
}
