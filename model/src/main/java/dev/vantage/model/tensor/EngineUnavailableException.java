package dev.vantage.model.tensor;

/** An engine cannot run here. The message is one line that says why and what to do, fit to be shown to a user. */
public final class EngineUnavailableException extends RuntimeException {

    public EngineUnavailableException(String message) {
        super(message);
    }

    public EngineUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
