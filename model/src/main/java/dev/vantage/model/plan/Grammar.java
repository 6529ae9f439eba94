package dev.vantage.model.plan;

/** Placeholder until the automaton lands. */
public final class Grammar {
    private Grammar() {}
}
