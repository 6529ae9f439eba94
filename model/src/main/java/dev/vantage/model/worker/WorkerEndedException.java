package dev.vantage.model.worker;

/** A worker has ended, or writes what is no answer, and will answer no more. The message says how it ended. */
final class WorkerEndedException extends Exception {

    private static final long serialVersionUID = 1L;

    WorkerEndedException(String message) {
        super(message);
    }
}
