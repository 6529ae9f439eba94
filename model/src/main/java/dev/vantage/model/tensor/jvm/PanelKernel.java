package dev.vantage.model.tensor.jvm;

/** The loops over one panel of a quantised matrix that are worth writing for the machine. */
interface PanelKernel {

    /** How many rows of a matrix shall be a panel; divides 256. */
    int width();

    /**
     * {@code out[i][j] = }the number in column {@code from + i} of the panel's row j.
     *
     * @param from a multiple of the group size
     * @param to a multiple of the group size
     * @param pitch of the rows of {@code out}, which has room for whole panels
     */
    void unpack(QuantisedPanels matrix, int panel, int from, int to, float[] out, int outAt, int pitch);

    /** With how many rows at most {@link #addRows} is faster than to unpack and multiply; 0 for none. */
    int fewRows();

    /**
     * {@code c += a * panel^T}, without unpacking the panel.
     *
     * @param a [few, columns], with a column step of 1
     * @param c [few, at most the panel's width], with a column step of 1
     */
    void addRows(Matrix a, QuantisedPanels matrix, int panel, Matrix c);
}
