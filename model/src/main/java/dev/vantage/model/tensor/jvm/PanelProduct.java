package dev.vantage.model.tensor.jvm;

/** A product that lays its second factor out in panels, and can be given one that is laid out so already. */
interface PanelProduct extends MatrixProduct {

    /** How many columns are a panel. */
    int panelWidth();

    /**
     * {@code c += a * b}, on the calling thread. Nothing is written outside {@code c}.
     *
     * @param a [n, depth], with a column step of 1
     * @param panels of b, one behind the other, each [depth, panel width] in one piece; what the last one has behind the
     *     columns of c does not matter
     * @param c [n, m], with a column step of 1
     */
    void addPanels(Matrix a, float[] panels, Matrix c);
}
