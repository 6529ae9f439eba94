package dev.vantage.calcite.gate;

/** Why a statement was refused. */
public enum Reason {
    /** The text is empty or holds more than one statement. */
    NOT_ONE_STATEMENT,
    /** The statement does more than read. */
    NOT_A_QUERY,
    /** A table or column is not in the schema, not in scope, or ambiguous. */
    UNKNOWN_NAME,
    /** A function or a type is not on the list of the allowed ones. */
    FORBIDDEN_FUNCTION,
    /** The number of parameters is not the expected one. */
    WRONG_PARAMETERS,
    /** The text is not SQL as the gate reads it. */
    UNPARSABLE,
    /** The gate reads the statement but cannot check it. */
    UNSUPPORTED,
    TOO_LONG,
    TOO_DEEP
}
