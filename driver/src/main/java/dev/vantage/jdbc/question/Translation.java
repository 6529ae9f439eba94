package dev.vantage.jdbc.question;

import dev.vantage.jdbc.concurrent.Shared;
import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Limits;
import dev.vantage.model.decoding.Question;
import dev.vantage.model.decoding.SearchLimits;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Hands questions to the model, on a thread of the model's own, so that the asking one can leave when its clock stops. */
final class Translation {

    private final Connection connection;
    private final SchemaLease<PreparedSchema> lease;
    private final Executor model;
    private final SearchLimits search;

    Translation(Connection connection, SchemaLease<PreparedSchema> lease, Executor model, SearchLimits search) {
        this.connection = connection;
        this.lease = lease;
        this.model = model;
        this.search = search;
    }

    Candidates candidates(Question question, QuestionClock clock, StepTimes times) throws SQLException {
        var schema = lease.acquire(connection, clock);
        try {
            times.ended("schema");
            var list = translated(question, schema, clock);
            times.ended("translation");
            var checked = schema.get().checked();
            return new Candidates(question, list, checked.gate(), checked.schema());
        } finally {
            schema.release();
        }
    }

    /** The model's thread holds the schema until it ends, which may be after the question was given up. */
    private List<Candidate> translated(Question question, Shared<PreparedSchema> schema, QuestionClock clock)
            throws SQLException {
        var limits = new Limits(search, clock::isOver);
        schema.retain();
        return clock.await(CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return schema.get().translate(question, limits);
                    } finally {
                        schema.release();
                    }
                },
                model));
    }
}
