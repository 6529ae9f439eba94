package dev.vantage.training.synthesis;

import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.schema.ColumnType;
import java.util.List;

/**
 * A question and its plan without names and values. The plan's pointers to tables and columns are indices of the slots
 * here.
 *
 * @param pieces the question
 * @param tokens the plan
 * @param values the plan's values; those that stand for a stored value are those of the pieces
 * @param tables how many tables it is about
 * @param links foreign keys between them
 * @param flags values that the question does not say
 */
public record Template(
        List<Piece> pieces,
        List<PlanToken> tokens,
        List<PlanValue> values,
        int tables,
        List<Link> links,
        List<ColumnSlot> columns,
        List<Flagged> flags) {

    public Template {
        pieces = List.copyOf(pieces);
        tokens = List.copyOf(tokens);
        values = List.copyOf(values);
        links = List.copyOf(links);
        columns = List.copyOf(columns);
        flags = List.copyOf(flags);
    }

    /** A part of the question. */
    sealed interface Piece {

        /** Words that stay. */
        record Words(String text) implements Piece {}

        /** @param plural whether the name is in the plural */
        record TableName(int slot, boolean plural) implements Piece {}

        record ColumnName(int slot, boolean plural) implements Piece {}

        /**
         * @param value index in the plan's values
         * @param column slot of the column that stores it
         * @param year whether it is the year of what is stored
         */
        record Stored(int value, int column, boolean year) implements Piece {}
    }

    /**
     * A value that the question does not say, because the name of a column of flags says it.
     *
     * @param value index in the plan's values
     * @param column slot of the column of flags
     * @param set whether the flag is set
     */
    record Flagged(int value, int column, boolean set) {}

    /** A foreign key between two table slots. */
    record Link(int from, int to) {}

    /** @param table slot of its table */
    record ColumnSlot(int table, Role role) {}

    /** What a column is for; another in its place has the same role. */
    sealed interface Role {

        /** The primary key. */
        record Primary() implements Role {}

        /** The key that refers to the table of another slot. */
        record Foreign(int to) implements Role {}

        /** The only column of its table that is a point in time; it need not be named. */
        record OnlyTime() implements Role {}

        /** The column that names what its table is a list of; a question need not name it. */
        record Label() implements Role {}

        /** A column of two values, one for yes and one for no. */
        record Flag() implements Role {}

        /** A column of a type that refers to nothing. */
        record Plain(ColumnType type) implements Role {}
    }
}
