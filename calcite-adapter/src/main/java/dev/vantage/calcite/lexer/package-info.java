/**
 * From the text of one dialect to Calcite's syntax tree: a lexer that reads text exactly as SQLite or PostgreSQL does,
 * rewrites that turn dialect tokens into tokens that Calcite's Babel parser takes, and that parser. The rewritten text
 * is for checking and reading only, it is never run. Whether a statement is allowed is decided in the package gate.
 */
@NullMarked
package dev.vantage.calcite.lexer;

import org.jspecify.annotations.NullMarked;
