package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Scope;
import java.util.ArrayDeque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The open scopes of each thread, and the arrays that are used again. Scopes inside each other share theirs. Where arrays are
 * not used again, scopes only see to it that code written here is right on every engine.
 */
final class Scopes {

    private final ThreadLocal<ArrayDeque<HeapScope>> open = ThreadLocal.withInitial(ArrayDeque::new);
    private final boolean usesArraysAgain;
    private final BlockingQueue<Scratch> idle;

    /** @param mostIdle of how many threads the arrays are held for the threads to come */
    Scopes(boolean usesArraysAgain, int mostIdle) {
        this.usesArraysAgain = usesArraysAgain;
        idle = new ArrayBlockingQueue<>(mostIdle);
    }

    Scope open() {
        var stack = open.get();
        var outer = stack.peek();
        var scope = new HeapScope(this, outer, outer == null ? idleScratch() : outer.scratch());
        stack.push(scope);
        return scope;
    }

    /** @throws IllegalStateException if another scope has to be closed before it */
    void close(HeapScope scope) {
        var stack = open.get();
        if (stack.peek() != scope) {
            throw new IllegalStateException(
                    "Close scopes in the reverse order of opening, on the thread that opened them");
        }
        stack.pop();
        scope.giveArraysBack();
        if (stack.isEmpty()) {
            open.remove();
            boolean isHeld = idle.offer(scope.scratch());
        }
    }

    /** The scope that gives tensors their arrays; null where the garbage collector frees them. */
    @Nullable
    HeapScope owner() {
        return usesArraysAgain ? open.get().peek() : null;
    }

    private Scratch idleScratch() {
        var held = idle.poll();
        return held == null ? new Scratch() : held;
    }
}
