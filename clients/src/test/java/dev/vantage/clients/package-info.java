/**
 * The one jar in other people's clients, each used as its own manual says, on SQLite and on PostgreSQL. What every client
 * shares is here: databases to ask, and the check that nothing stays open. How the driver answers is tested beside it.
 */
@NullMarked
package dev.vantage.clients;

import org.jspecify.annotations.NullMarked;
