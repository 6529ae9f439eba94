package dev.vantage.model.checkpoint;

/** A checkpoint that cannot be read or written. The message names the file, what is wrong, and what to do about it. */
public final class CheckpointException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String REPLACE =
            "Delete it and train or download the model again, or name another folder with vantage.model=";
    private static final String REPLACE_ADAPTER =
            "Train the adapter for this model, or name another folder with vantage.adapter=, or none";

    private final String fact;

    CheckpointException(String message) {
        this(message, message);
    }

    private CheckpointException(String fact, String message) {
        super(message);
        this.fact = fact;
    }

    CheckpointException(String message, Throwable cause) {
        super(message, cause);
        fact = message;
    }

    /** The file cannot be what was once written. */
    static CheckpointException damaged(String file, String reason) {
        return advising(file + " is damaged: " + reason, REPLACE);
    }

    /** The file is sound, but not what is asked for. */
    static CheckpointException unfit(String file, String reason) {
        return advising(file + " does not fit: " + reason, REPLACE);
    }

    /** An adapter that cannot be added to the model. */
    static CheckpointException unfitAdapter(String folder, String reason) {
        return advising("The adapter " + folder + " cannot be used: " + reason, REPLACE_ADAPTER);
    }

    /** What is wrong, without what to do about it. */
    String fact() {
        return fact;
    }

    private static CheckpointException advising(String fact, String advice) {
        return new CheckpointException(fact, fact + ". " + advice);
    }
}
