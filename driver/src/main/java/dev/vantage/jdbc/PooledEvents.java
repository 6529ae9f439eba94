package dev.vantage.jdbc;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import javax.sql.StatementEvent;
import javax.sql.StatementEventListener;

/** Hands the events of a wrapped physical connection on, as those of the one that the pool knows. */
final class PooledEvents implements ConnectionEventListener, StatementEventListener {

    private final PooledConnection source;
    private final List<ConnectionEventListener> ofConnections = new CopyOnWriteArrayList<>();
    private final List<StatementEventListener> ofStatements = new CopyOnWriteArrayList<>();

    private volatile boolean isQuiet;

    private PooledEvents(PooledConnection source) {
        this.source = source;
    }

    /**
     * Listens to a wrapped connection.
     *
     * @param source what listeners see in its place
     */
    static PooledEvents of(PooledConnection wrapped, PooledConnection source) {
        var events = new PooledEvents(source);
        wrapped.addConnectionEventListener(events);
        wrapped.addStatementEventListener(events);
        return events;
    }

    /** What may end a handle. */
    @FunctionalInterface
    interface Ending {
        void run() throws SQLException;
    }

    /** Tells nobody that a connection was closed meanwhile: its owner has ended it. */
    void without(Ending ending) throws SQLException {
        isQuiet = true;
        try {
            ending.run();
        } finally {
            isQuiet = false;
        }
    }

    void add(ConnectionEventListener listener) {
        ofConnections.add(listener);
    }

    void remove(ConnectionEventListener listener) {
        ofConnections.remove(listener);
    }

    void add(StatementEventListener listener) {
        ofStatements.add(listener);
    }

    void remove(StatementEventListener listener) {
        ofStatements.remove(listener);
    }

    @Override
    public void connectionClosed(ConnectionEvent event) {
        if (isQuiet) {
            return;
        }
        var ours = new ConnectionEvent(source, event.getSQLException());
        ofConnections.forEach(listener -> listener.connectionClosed(ours));
    }

    @Override
    public void connectionErrorOccurred(ConnectionEvent event) {
        var ours = new ConnectionEvent(source, event.getSQLException());
        ofConnections.forEach(listener -> listener.connectionErrorOccurred(ours));
    }

    @Override
    public void statementClosed(StatementEvent event) {
        var ours = new StatementEvent(source, event.getStatement(), event.getSQLException());
        ofStatements.forEach(listener -> listener.statementClosed(ours));
    }

    @Override
    public void statementErrorOccurred(StatementEvent event) {
        var ours = new StatementEvent(source, event.getStatement(), event.getSQLException());
        ofStatements.forEach(listener -> listener.statementErrorOccurred(ours));
    }
}
