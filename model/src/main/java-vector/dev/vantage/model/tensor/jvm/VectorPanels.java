package dev.vantage.model.tensor.jvm;

import static jdk.incubator.vector.VectorOperators.I2F;
import static jdk.incubator.vector.VectorOperators.LSHR;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Panels of quantised matrices on the Vector API. A vector is the words of as many rows of the matrix; shifting all of them
 * alike gives the rows' numbers one column after the other.
 */
final class VectorPanels implements PanelKernel {

    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    private static final VectorSpecies<Integer> INTS = VectorSpecies.of(int.class, SPECIES.vectorShape());
    private static final int LANES = SPECIES.length();

    /** As wide as the panels of a product, which so need not be packed. */
    private static final int WIDTH = VectorTile.WIDTH;

    private static final int TILE_ROWS = 4;

    /** Two tiles unpack a panel twice, which takes longer than to write it out for a product. */
    private static final int FEW_ROWS = TILE_ROWS;

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int fewRows() {
        return FEW_ROWS;
    }

    @Override
    public void unpack(QuantisedPanels matrix, int panel, int from, int to, float[] out, int outAt, int pitch) {
        int group = matrix.groupSize();
        var words = MemorySegment.ofBuffer(matrix.words());
        for (int column = from; column < to; column += group) {
            int wordsAt = matrix.wordsAt(panel, column);
            int scales = matrix.groupAt(panel, column);
            int at = outAt + (column - from) * pitch;
            for (int lane = 0; lane < WIDTH; lane += LANES) {
                unpackGroup(
                        words, wordsAt + lane, matrix.bits(), matrix.mask(), group / matrix.perWord(),
                        matrix.scales(), matrix.biases(), scales + lane, out, at + lane, pitch);
            }
        }
    }

    private static void unpackGroup(
            MemorySegment words, int at, int bits, int mask, int count,
            float[] scales, float[] biases, int scalesAt, float[] out, int outAt, int pitch) {
        var scale = FloatVector.fromArray(SPECIES, scales, scalesAt);
        var bias = FloatVector.fromArray(SPECIES, biases, scalesAt);
        int to = outAt;
        for (int i = 0; i < count; i++) {
            var word = words(words, at + i * WIDTH);
            for (int shift = 0; shift < Integer.SIZE; shift += 4 * bits) {
                // Four at a time, both for 8 bits and for 4: the compiler unrolls what it can count.
                for (int n = 0; n < 4; n++) {
                    number(word, mask).fma(scale, bias).intoArray(out, to);
                    word = word.lanewise(LSHR, bits);
                    to += pitch;
                }
            }
        }
    }

    private static IntVector words(MemorySegment words, int at) {
        return IntVector.fromMemorySegment(INTS, words, (long) at * Integer.BYTES, ByteOrder.nativeOrder());
    }

    private static FloatVector number(IntVector word, int mask) {
        return (FloatVector) word.and(mask).convert(I2F, 0);
    }

    @Override
    public void addRows(Matrix a, QuantisedPanels matrix, int panel, Matrix c) {
        var sums = new float[TILE_ROWS * WIDTH];
        var words = MemorySegment.ofBuffer(matrix.words());
        for (int row = 0; row < a.rows(); row += TILE_ROWS) {
            int last = Math.min(row + TILE_ROWS, a.rows());
            Arrays.fill(sums, 0);
            var tile = a.rows(row, last);
            for (int column = 0; column < matrix.columns(); column += matrix.groupSize()) {
                addGroup(tile, matrix, words, panel, column, sums);
            }
            var target = c.rows(row, last);
            for (int i = 0; i < target.rows(); i++) {
                int to = target.offset() + i * target.rowStep();
                for (int j = 0; j < target.columns(); j++) {
                    target.values()[to + j] += sums[i * WIDTH + j];
                }
            }
        }
    }

    private static void addGroup(
            Matrix a, QuantisedPanels matrix, MemorySegment words, int panel, int column, float[] sums) {
        int wordsAt = matrix.wordsAt(panel, column);
        int scales = matrix.groupAt(panel, column);
        int at = a.offset() + column;
        for (int lane = 0; lane < WIDTH; lane += LANES) {
            if (a.rows() == 1) {
                oneRow(
                        a.values(), at, words, wordsAt + lane, matrix.bits(), matrix.mask(),
                        matrix.groupSize(), matrix.scales(), matrix.biases(), scales + lane, sums, lane);
            } else {
                fourRows(
                        a.values(), at, at + Math.min(1, a.rows() - 1) * a.rowStep(),
                        at + Math.min(2, a.rows() - 1) * a.rowStep(), at + (a.rows() - 1) * a.rowStep(),
                        words, wordsAt + lane, matrix.bits(), matrix.mask(),
                        matrix.groupSize(), matrix.scales(), matrix.biases(), scales + lane, sums, lane);
            }
        }
    }

    /** Adds to sums at {@code to}; the bias counts once, by the sum of the row's part. */
    private static void oneRow(
            float[] a, int at, MemorySegment words, int wordsAt, int bits, int mask, int count,
            float[] scales, float[] biases, int scalesAt, float[] sums, int to) {
        var scale = FloatVector.fromArray(SPECIES, scales, scalesAt);
        var bias = FloatVector.fromArray(SPECIES, biases, scalesAt);
        var sum0 = FloatVector.zero(SPECIES);
        var sum1 = sum0;
        var sum2 = sum0;
        var sum3 = sum0;
        float total = 0;
        int w = wordsAt;
        int perWord = Integer.SIZE / bits;
        for (int i = 0; i < count; i += perWord) {
            var word = words(words, w);
            w += WIDTH;
            for (int n = 0; n < perWord; n += 4) {
                int p = at + i + n;
                sum0 = number(word, mask).fma(FloatVector.broadcast(SPECIES, a[p]), sum0);
                sum1 = number(word.lanewise(LSHR, bits), mask).fma(FloatVector.broadcast(SPECIES, a[p + 1]), sum1);
                sum2 = number(word.lanewise(LSHR, 2 * bits), mask).fma(FloatVector.broadcast(SPECIES, a[p + 2]), sum2);
                sum3 = number(word.lanewise(LSHR, 3 * bits), mask).fma(FloatVector.broadcast(SPECIES, a[p + 3]), sum3);
                total += a[p] + a[p + 1] + a[p + 2] + a[p + 3];
                word = word.lanewise(LSHR, 4 * bits);
            }
        }
        var sum = sum0.add(sum1).add(sum2.add(sum3));
        FloatVector.fromArray(SPECIES, sums, to)
                .add(bias.mul(total))
                .add(sum.mul(scale))
                .intoArray(sums, to);
    }

    /** Four rows of a share what is unpacked; adds to four rows of sums. */
    private static void fourRows(
            float[] a, int a0, int a1, int a2, int a3, MemorySegment words, int wordsAt, int bits, int mask, int count,
            float[] scales, float[] biases, int scalesAt, float[] sums, int to) {
        var scale = FloatVector.fromArray(SPECIES, scales, scalesAt);
        var bias = FloatVector.fromArray(SPECIES, biases, scalesAt);
        var sum0 = FloatVector.zero(SPECIES);
        var sum1 = sum0;
        var sum2 = sum0;
        var sum3 = sum0;
        int w = wordsAt;
        int perWord = Integer.SIZE / bits;
        for (int i = 0; i < count; i += perWord) {
            var word = words(words, w);
            w += WIDTH;
            for (int p = i; p < i + perWord; p++) {
                var number = number(word, mask).fma(scale, bias);
                word = word.lanewise(LSHR, bits);
                sum0 = number.fma(FloatVector.broadcast(SPECIES, a[a0 + p]), sum0);
                sum1 = number.fma(FloatVector.broadcast(SPECIES, a[a1 + p]), sum1);
                sum2 = number.fma(FloatVector.broadcast(SPECIES, a[a2 + p]), sum2);
                sum3 = number.fma(FloatVector.broadcast(SPECIES, a[a3 + p]), sum3);
            }
        }
        add(sum0, sums, to);
        add(sum1, sums, to + WIDTH);
        add(sum2, sums, to + 2 * WIDTH);
        add(sum3, sums, to + 3 * WIDTH);
    }

    private static void add(FloatVector part, float[] sums, int to) {
        FloatVector.fromArray(SPECIES, sums, to).add(part).intoArray(sums, to);
    }
}
