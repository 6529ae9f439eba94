package dev.vantage.jdbc.question;

import dev.vantage.jdbc.error.SqlState;
import dev.vantage.model.decoding.TranslationException;
import java.sql.SQLException;

/** The one place where the model's errors become SQL's. */
final class TranslationErrors {

    private TranslationErrors() {}

    static SQLException asSql(TranslationException exception) {
        var state = switch (exception.kind()) {
            case QUESTION_TOO_LONG -> SqlState.QUESTION_TOO_LONG;
            case EMPTY_QUESTION -> SqlState.EMPTY_QUESTION;
            case UNREADABLE_QUESTION -> SqlState.UNREADABLE_QUESTION;
            case NO_QUESTION -> SqlState.NO_QUESTION;
            case EMPTY_SCHEMA -> SqlState.EMPTY_SCHEMA;
            case NO_CANDIDATE -> SqlState.NO_CANDIDATE;
            case CANCELLED -> SqlState.CANCELLED;
            case ENGINE_LOST -> SqlState.ENGINE_LOST;
        };
        return state.exception(String.valueOf(exception.getMessage()), exception);
    }
}
