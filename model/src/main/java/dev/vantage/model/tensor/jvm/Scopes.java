package dev.vantage.model.tensor.jvm;

import dev.vantage.model.tensor.Scope;
import dev.vantage.model.tensor.Tensor;
import java.util.ArrayDeque;

/** The open scopes of each thread. They free nothing; they see to it that code written here is right on every engine. */
final class Scopes {

    private final ThreadLocal<ArrayDeque<Scope>> open = ThreadLocal.withInitial(ArrayDeque::new);

    Scope open() {
        var scope = new StackedScope();
        open.get().push(scope);
        return scope;
    }

    private final class StackedScope implements Scope {

        private boolean closed;

        @Override
        public Tensor keep(Tensor tensor) {
            if (closed) {
                throw new IllegalStateException("This scope is closed");
            }
            return tensor;
        }

        @Override
        public void close() {
            if (closed) {
                return;
            }
            var stack = open.get();
            if (stack.peek() != this) {
                throw new IllegalStateException(
                        "Close scopes in the reverse order of opening, on the thread that opened them");
            }
            stack.pop();
            closed = true;
            if (stack.isEmpty()) {
                open.remove();
            }
        }
    }
}
