package dev.vantage.model.tensor;

/**
 * Owns the tensors made while it is the engine's innermost open scope on this thread, and gives their memory back when it
 * is closed. Scopes nest: close them in the reverse order of opening, on the thread that opened them.
 */
public interface Scope extends AutoCloseable {

    /** Hands a tensor to the scope around this one, so that it outlives this scope. Returns the tensor. */
    Tensor keep(Tensor tensor);

    @Override
    void close();
}
