package dev.vantage.eval;

/** Answers questions about one database. */
interface Asker extends AutoCloseable {

    Answer ask(EvalQuestion question);

    @Override
    void close();
}
