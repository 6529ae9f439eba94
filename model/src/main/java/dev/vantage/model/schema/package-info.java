/** What a database looks like to the model: tables, columns, keys and the words in their names. Values only; nothing here holds a connection or reads one. */
@NullMarked
package dev.vantage.model.schema;

import org.jspecify.annotations.NullMarked;
