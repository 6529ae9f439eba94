/**
 * A report as one HTML page that a browser needs nothing else for: no network, no server, no framework. What comes from a
 * database, a model or a data set is never trusted here: it is escaped, and the page runs no script but its own. What was
 * measured is decided elsewhere.
 */
@NullMarked
package dev.vantage.eval.page;

import org.jspecify.annotations.NullMarked;
