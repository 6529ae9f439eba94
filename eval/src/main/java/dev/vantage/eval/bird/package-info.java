/**
 * What belongs to the BIRD benchmark alone: its metrics, by the rules of its official scripts. They are computed from rows
 * and times that others have taken. Nothing here runs a query.
 */
@NullMarked
package dev.vantage.eval.bird;

import org.jspecify.annotations.NullMarked;
