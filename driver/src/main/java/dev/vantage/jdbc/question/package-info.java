/**
 * The way of one question: wait for the encoded schema, translate, check with the gate, let the database prepare it, run
 * it under limits; and the way of plain SQL where all of it passes the gate. The model is reached through
 * {@link dev.vantage.jdbc.question.TranslatorFactory} only, and JDBC wrapping lives in {@code dev.vantage.jdbc}.
 */
@NullMarked
package dev.vantage.jdbc.question;

import org.jspecify.annotations.NullMarked;
