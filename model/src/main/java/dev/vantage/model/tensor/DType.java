package dev.vantage.model.tensor;

/** The type of a tensor's elements. */
public enum DType {
    F32,
    I32
}
