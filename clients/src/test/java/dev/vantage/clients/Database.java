package dev.vantage.clients;

/** The databases that every client is tried on. */
enum Database {
    SQLITE,
    POSTGRESQL
}
