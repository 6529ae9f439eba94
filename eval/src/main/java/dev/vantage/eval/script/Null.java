package dev.vantage.eval.script;

/** Stands for SQL's NULL among values that are compared; it equals itself here. */
public enum Null {
    NULL
}
