package dev.vantage.model.tensor.jvm;

/** The functions of one number. */
enum Unary {
    ABS,
    EXP,
    LOG,
    SQRT,
    SQUARE,
    SIGMOID,
    SOFTPLUS,
    SILU,
    GELU
}
