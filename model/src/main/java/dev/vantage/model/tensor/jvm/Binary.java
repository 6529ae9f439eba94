package dev.vantage.model.tensor.jvm;

/** The functions of two numbers. */
enum Binary {
    ADD,
    SUB,
    MUL,
    DIV,
    MAXIMUM,
    LESS,
    EQUAL;

    /** Along a row of each operand. The compiler makes vector instructions of these loops. */
    void apply(float[] a, int aAt, float[] b, int bAt, float[] out, int outAt, int n) {
        switch (this) {
            case ADD -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = a[aAt + i] + b[bAt + i];
                }
            }
            case SUB -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = a[aAt + i] - b[bAt + i];
                }
            }
            case MUL -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = a[aAt + i] * b[bAt + i];
                }
            }
            case DIV -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = a[aAt + i] / b[bAt + i];
                }
            }
            case MAXIMUM -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = Math.max(a[aAt + i], b[bAt + i]);
                }
            }
            case LESS -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = a[aAt + i] < b[bAt + i] ? 1 : 0;
                }
            }
            case EQUAL -> {
                for (int i = 0; i < n; i++) {
                    out[outAt + i] = a[aAt + i] == b[bAt + i] ? 1 : 0;
                }
            }
        }
    }
}
