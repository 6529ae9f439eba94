package dev.vantage.jdbc.concurrent;

import java.util.concurrent.atomic.AtomicInteger;

/** Something that its last user closes. Whoever makes it is its first user. */
public final class Shared<T> {

    private final T value;
    private final Runnable close;
    private final AtomicInteger users = new AtomicInteger(1);

    /** @param close runs once, when the last user has released the value */
    public Shared(T value, Runnable close) {
        this.value = value;
        this.close = close;
    }

    /** To be called by users only, who have retained it or made it. */
    public T get() {
        return value;
    }

    /**
     * Adds a user.
     *
     * @return false if the last one has left already
     */
    public boolean retain() {
        return users.getAndUpdate(now -> now == 0 ? 0 : now + 1) > 0;
    }

    public void release() {
        if (users.decrementAndGet() == 0) {
            close.run();
        }
    }
}
