package dev.vantage.eval.script;

/** What becomes of stored text that is not UTF-8. */
public enum Decoding {
    /** Bytes that do not fit are dropped, as Spider's script asks for. */
    DROPS_WRONG_BYTES,
    /** The query fails, as Python does if it is not asked for anything else. */
    FAILS
}
