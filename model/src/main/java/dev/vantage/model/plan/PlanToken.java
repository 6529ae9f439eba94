package dev.vantage.model.plan;

/** One step of a {@link Plan}: a {@link Keyword}, or a pointer to something that exists. */
public sealed interface PlanToken permits Keyword, PlanToken.TableRef, PlanToken.ColumnRef, PlanToken.ValueRef {

    /** @param table index in the schema's tables */
    record TableRef(int table) implements PlanToken {}

    /** @param column flat index in the schema's columns */
    record ColumnRef(int column) implements PlanToken {}

    /** @param value index in the plan's values */
    record ValueRef(int value) implements PlanToken {}
}
