/**
 * From a connection to what the model sees of its database: tables, columns, keys, and a sample of stored texts. Plain
 * JDBC on whatever connection is given; nothing here keeps, shares or closes one, and nothing writes.
 */
@NullMarked
package dev.vantage.jdbc.schema;

import org.jspecify.annotations.NullMarked;
