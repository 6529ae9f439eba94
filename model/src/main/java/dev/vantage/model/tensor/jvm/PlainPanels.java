package dev.vantage.model.tensor.jvm;

/**
 * The reference. As in {@link PlainProduct} the innermost loop runs along arrays of its own, all from index 0, for the
 * compiler to make vector instructions of it. Plain products copy the other factor in any case, so few rows gain nothing from
 * numbers that stay packed.
 */
final class PlainPanels implements PanelKernel {

    private static final int WIDTH = 128;

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public void unpack(QuantisedPanels matrix, int panel, int from, int to, float[] out, int outAt, int pitch) {
        var scales = new float[WIDTH];
        var biases = new float[WIDTH];
        var words = new int[WIDTH];
        var numbers = new float[WIDTH];
        int place = outAt;
        for (int column = from; column < to; column += matrix.perWord()) {
            if (column % matrix.groupSize() == 0) {
                int group = matrix.groupAt(panel, column);
                System.arraycopy(matrix.scales(), group, scales, 0, WIDTH);
                System.arraycopy(matrix.biases(), group, biases, 0, WIDTH);
            }
            matrix.words().get(matrix.wordsAt(panel, column), words, 0, WIDTH);
            for (int shift = 0; shift < Integer.SIZE; shift += matrix.bits()) {
                unpack(words, shift, matrix.mask(), scales, biases, numbers);
                System.arraycopy(numbers, 0, out, place, WIDTH);
                place += pitch;
            }
        }
    }

    private static void unpack(int[] words, int shift, int mask, float[] scales, float[] biases, float[] numbers) {
        for (int j = 0; j < WIDTH; j++) {
            numbers[j] = (words[j] >>> shift & mask) * scales[j] + biases[j];
        }
    }

    @Override
    public int fewRows() {
        return 0;
    }

    @Override
    public void addRows(Matrix a, QuantisedPanels matrix, int panel, Matrix c) {
        throw new UnsupportedOperationException("fewRows() is 0");
    }
}
