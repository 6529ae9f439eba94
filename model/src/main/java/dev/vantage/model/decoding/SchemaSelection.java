package dev.vantage.model.decoding;

import dev.vantage.model.link.ColumnRanges;
import dev.vantage.model.link.LinkedQuestion;
import dev.vantage.model.link.ValueCandidate;
import dev.vantage.model.network.SchemaGraph;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanValue.Cell;
import dev.vantage.model.schema.Column;
import dev.vantage.model.schema.ForeignKey;
import dev.vantage.model.schema.Notation;
import dev.vantage.model.schema.Schema;
import dev.vantage.model.schema.StoredValues;
import dev.vantage.model.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The part of a schema that one question is about: the joint encoder compares everything with everything, so what it
 * reads must be small. A schema that is small already is kept whole.
 *
 * @param schema the part
 * @param tables for each table of the part its index in the whole
 * @param columns for each column of the part its flat index in the whole
 */
record SchemaSelection(Schema schema, int[] tables, int[] columns) {

    /** Tables and columns that a question is read together with. */
    static final int MOST_ITEMS = 180;

    private static final int MOST_COLUMNS_OF_A_TABLE = 40;
    private static final double EXACT_NAME = 3;
    private static final double STORED_VALUE = 2.5;
    private static final double PARTIAL_NAME = 1;
    private static final double NAME_OF_TABLE = 0.5;
    private static final double LIKENESS = 3;

    static boolean isNeededFor(Schema schema) {
        return schema.tables().size() + schema.columnCount() > MOST_ITEMS;
    }

    static SchemaSelection whole(Schema schema) {
        return new SchemaSelection(
                schema,
                IntStream.range(0, schema.tables().size()).toArray(),
                IntStream.range(0, schema.columnCount()).toArray());
    }

    /**
     * Takes the tables that fit the question best, with the tables that join them, until there is no more room.
     *
     * @param likeness for each item how like its name is to some word of the question, at most 1
     * @param mostItems as many tables and columns as there is room for
     */
    static SchemaSelection of(Schema schema, LinkedQuestion question, float[] likeness, int mostItems) {
        return new Choice(schema, question, likeness).selection(mostItems);
    }

    /** @param ranges of the whole's columns */
    SchemaGraph graph(ColumnRanges ranges) {
        return new SchemaGraph(schema, ranges.of(columns));
    }

    /** The items of the part as rows of the whole. */
    int[] itemRows(int wholeTables) {
        var rows = new int[tables.length + columns.length];
        System.arraycopy(tables, 0, rows, 0, tables.length);
        for (int c = 0; c < columns.length; c++) {
            rows[tables.length + c] = wholeTables + columns[c];
        }
        return rows;
    }

    /** A question that was linked to the whole, linked to the part. */
    LinkedQuestion narrow(LinkedQuestion question, int wholeTables, int wholeColumns) {
        var newColumn = new int[wholeColumns];
        Arrays.fill(newColumn, -1);
        for (int c = 0; c < columns.length; c++) {
            newColumn[columns[c]] = c;
        }
        var newItem = new int[wholeTables + wholeColumns];
        Arrays.fill(newItem, -1);
        for (int t = 0; t < tables.length; t++) {
            newItem[tables[t]] = t;
        }
        for (int c = 0; c < columns.length; c++) {
            newItem[wholeTables + columns[c]] = tables.length + c;
        }
        var links = question.nameLinks().stream()
                .filter(link -> newItem[link.item()] >= 0)
                .map(link -> new LinkedQuestion.NameLink(link.word(), newItem[link.item()], link.exact()))
                .toList();
        var values = question.values().stream()
                .map(value -> new ValueCandidate(
                        value.text(),
                        value.kinds(),
                        value.firstWord(),
                        value.endWord(),
                        cells(value.exactCells(), newColumn),
                        cells(value.partialCells(), newColumn),
                        value.isParameter()))
                .toList();
        return new LinkedQuestion(question.words(), question.pieces(), question.wordOfPiece(), links, values);
    }

    /** A token that points into the part, pointing into the whole. */
    PlanToken widen(PlanToken token) {
        return switch (token) {
            case TableRef(int table) -> new TableRef(tables[table]);
            case ColumnRef(int column) -> new ColumnRef(columns[column]);
            default -> token;
        };
    }

    private static List<Cell> cells(List<Cell> cells, int[] newColumn) {
        return cells.stream()
                .filter(cell -> newColumn[cell.column()] >= 0)
                .map(cell -> new Cell(newColumn[cell.column()], cell.text()))
                .toList();
    }

    /** One choice of tables and columns. */
    private static final class Choice {

        private final Schema schema;
        private final int[] owner;
        private final int[] first;
        private final float[] likeness;
        /** Of each item. */
        private final double[] score;
        /** How strongly each table is meant by each word of the question: by its name, a column's, or a stored value. */
        private final double[][] meant;

        private final BitSet keys = new BitSet();

        Choice(Schema schema, LinkedQuestion question, float[] likeness) {
            this.schema = schema;
            this.likeness = likeness;
            owner = schema.tableOfColumn();
            first = schema.firstColumnOfTable();
            meant = new double[schema.tables().size()][question.words().size()];
            score = new double[likeness.length];
            for (int i = 0; i < likeness.length; i++) {
                score[i] = likeness[i];
            }
            for (var link : question.nameLinks()) {
                mean(link.item(), link.word(), link.exact() ? EXACT_NAME : PARTIAL_NAME);
            }
            for (var value : question.values()) {
                for (var cell : value.firstWord() < 0 ? List.<Cell>of() : value.exactCells()) {
                    mean(schema.tables().size() + cell.column(), value.firstWord(), STORED_VALUE);
                }
            }
            for (var key : schema.foreignKeys()) {
                keys.set(key.from());
                keys.set(key.to());
            }
        }

        private void mean(int item, int word, double strength) {
            boolean isTable = item < meant.length;
            int table = isTable ? item : owner[item - meant.length];
            score[item] = Math.max(score[item], strength + likeness[item]);
            meant[table][word] = Math.max(meant[table][word], strength + (isTable ? NAME_OF_TABLE : 0));
        }

        SchemaSelection selection(int mostItems) {
            var chosen = new BitSet();
            int room = mostItems;
            for (int table : byScore()) {
                if (chosen.get(table)) {
                    continue; // as a bridge
                }
                int size = 1 + columnsOf(table).size();
                if (size > room) {
                    break;
                }
                chosen.set(table);
                room -= size;
                for (int bridge : bridges(chosen)) {
                    int bridgeSize = 1 + columnsOf(bridge).size();
                    if (bridgeSize <= room) {
                        chosen.set(bridge);
                        room -= bridgeSize;
                    }
                }
            }
            return part(chosen.stream().toArray());
        }

        private int[] byScore() {
            var rarity = rarity();
            var scores = IntStream.range(0, meant.length)
                    .mapToDouble(table -> tableScore(table, rarity))
                    .toArray();
            return IntStream.range(0, meant.length)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(table -> -scores[table]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /** A table is the better the more of the question's words mean it, and the fewer others they mean. */
        private double tableScore(int table, double[] rarity) {
            double sum = 0;
            for (int word = 0; word < rarity.length; word++) {
                sum += rarity[word] * meant[table][word];
            }
            double like = likeness[table];
            for (int c = first[table];
                    c < first[table] + schema.tables().get(table).columns().size();
                    c++) {
                like = Math.max(like, likeness[meant.length + c]);
            }
            return sum + LIKENESS * like;
        }

        /** For each word from 1, if it means one table, towards 0, as for inverse document frequencies. */
        private double[] rarity() {
            int words = meant.length == 0 ? 0 : meant[0].length;
            var rarity = new double[words];
            for (int word = 0; word < words; word++) {
                int tables = 0;
                for (var ofTable : meant) {
                    tables += ofTable[word] > 0 ? 1 : 0;
                }
                rarity[word] = Math.log(1 + meant.length / Math.max(1.0, tables)) / Math.log(1 + meant.length);
            }
            return rarity;
        }

        /** Tables outside that reference, or are referenced by, two chosen ones: joins may lead through them. */
        private List<Integer> bridges(BitSet chosen) {
            var neighbours = new TreeMap<Integer, BitSet>();
            for (var key : schema.foreignKeys()) {
                int from = owner[key.from()];
                int to = owner[key.to()];
                if (chosen.get(to) && !chosen.get(from)) {
                    neighbours.computeIfAbsent(from, table -> new BitSet()).set(to);
                }
                if (chosen.get(from) && !chosen.get(to)) {
                    neighbours.computeIfAbsent(to, table -> new BitSet()).set(from);
                }
            }
            return neighbours.entrySet().stream()
                    .filter(entry -> entry.getValue().cardinality() > 1)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** All columns of a table, or of a wide one its keys and those that fit the question best. */
        private List<Integer> columnsOf(int table) {
            int count = schema.tables().get(table).columns().size();
            var all =
                    IntStream.range(first[table], first[table] + count).boxed().toList();
            if (count <= MOST_COLUMNS_OF_A_TABLE) {
                return all;
            }
            var columns = schema.tables().get(table).columns();
            return all.stream()
                    .sorted(Comparator.<Integer>comparingDouble(
                            c -> columns.get(c - first[table]).primaryKey() || keys.get(c)
                                    ? -EXACT_NAME
                                    : -score[schema.tables().size() + c]))
                    .limit(MOST_COLUMNS_OF_A_TABLE)
                    .sorted()
                    .toList();
        }

        private Map<Integer, Notation> notations(int[] newColumn) {
            return schema.stored().notations().entrySet().stream()
                    .filter(entry -> newColumn[entry.getKey()] >= 0)
                    .collect(Collectors.toMap(entry -> newColumn[entry.getKey()], Map.Entry::getValue));
        }

        private SchemaSelection part(int[] tables) {
            var newColumn = new int[schema.columnCount()];
            Arrays.fill(newColumn, -1);
            var columns = new ArrayList<Integer>();
            var kept = new ArrayList<Table>();
            for (int t : tables) {
                var table = schema.tables().get(t);
                var keptColumns = new ArrayList<Column>();
                for (int c : columnsOf(t)) {
                    newColumn[c] = columns.size();
                    columns.add(c);
                    keptColumns.add(table.columns().get(c - first[t]));
                }
                kept.add(new Table(table.namespace(), table.name(), table.label(), table.comment(), keptColumns));
            }
            var foreignKeys = schema.foreignKeys().stream()
                    .filter(key -> newColumn[key.from()] >= 0 && newColumn[key.to()] >= 0)
                    .map(key -> new ForeignKey(newColumn[key.from()], newColumn[key.to()]))
                    .toList();
            return new SchemaSelection(
                    new Schema(kept, foreignKeys, StoredValues.UNKNOWN.withNotations(notations(newColumn))),
                    tables,
                    columns.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
