package dev.vantage.model.tensor.jvm;

/** One way to multiply matrices, on the calling thread. */
interface MatrixProduct {

    /** For logs: {@code "vector api"}. */
    String name();

    /**
     * {@code c += a * b}. Nothing is written outside {@code c}.
     *
     * @param a [n, k], in either orientation
     * @param b [k, m], in either orientation
     * @param c [n, m], with a column step of 1
     */
    void addProduct(Matrix a, Matrix b, Matrix c);
}
