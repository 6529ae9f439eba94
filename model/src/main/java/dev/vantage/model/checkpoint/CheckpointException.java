package dev.vantage.model.checkpoint;

/** A checkpoint that cannot be read or written. The message names the file, what is wrong, and what to do about it. */
public final class CheckpointException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String REPLACE =
            "Delete it and train or download the model again, or name another folder with vantage.model=";

    CheckpointException(String message) {
        super(message);
    }

    CheckpointException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The file cannot be what was once written. */
    static CheckpointException damaged(String file, String reason) {
        return new CheckpointException(file + " is damaged: " + reason + ". " + REPLACE);
    }

    /** The file is sound, but not what is asked for. */
    static CheckpointException unfit(String file, String reason) {
        return new CheckpointException(file + " does not fit: " + reason + ". " + REPLACE);
    }
}
