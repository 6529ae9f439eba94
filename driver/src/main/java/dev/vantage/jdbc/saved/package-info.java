/**
 * Questions that have names: the file that names them, and the lock beside it that pins the SQL of each. Here they are
 * read, locked and compared, for the driver and for the command that locks them. How their names are found in a statement
 * and listed among a database's tables lives in {@code dev.vantage.jdbc}.
 */
@NullMarked
package dev.vantage.jdbc.saved;

import org.jspecify.annotations.NullMarked;
