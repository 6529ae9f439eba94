package dev.vantage.model.network;

import dev.vantage.model.link.Categories;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The short text that the sentence encoder reads for each item of a schema, as WordPiece ids: a column is
 * {@code [CLS] column [SEP] table [SEP]}, a table {@code [CLS] table [SEP] table [SEP]} with the word "table" second. Behind
 * the items the categories follow, {@code [CLS] text [SEP] column [SEP]}.
 *
 * @param pieces for each item and category its ids
 * @param nameLengths for each how many ids after the first are its own name
 */
public record ItemTexts(List<int[]> pieces, int[] nameLengths) {

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_OWNER = 8;

    public ItemTexts {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param encode text to ids, without special tokens
     * @param start id of [CLS]
     * @param separator id of [SEP]
     * @param unknown id of [UNK], which stands for a name without any piece
     */
    public static ItemTexts of(
            Schema schema,
            Categories categories,
            Function<String, int[]> encode,
            int start,
            int separator,
            int unknown) {
        var texts = new ArrayList<int[]>();
        var lengths = new ArrayList<Integer>();
        var kind = encode.apply("table");
        for (var table : schema.tables()) {
            var name = head(encode.apply(table.label()), LONGEST_NAME, unknown);
            texts.add(join(start, name, separator, kind));
            lengths.add(name.length);
        }
        for (var table : schema.tables()) {
            var owner = head(encode.apply(table.label()), LONGEST_OWNER, unknown);
            for (var column : table.columns()) {
                var name = head(encode.apply(column.label()), LONGEST_NAME, unknown);
                texts.add(join(start, name, separator, owner));
                lengths.add(name.length);
            }
        }
        var columns = schema.columns();
        for (var cell : categories.cells()) {
            var name = head(encode.apply(cell.text()), LONGEST_NAME, unknown);
            var owner = head(encode.apply(columns.get(cell.column()).label()), LONGEST_OWNER, unknown);
            texts.add(join(start, name, separator, owner));
            lengths.add(name.length);
        }
        return new ItemTexts(texts, lengths.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int[] head(int[] ids, int most, int unknown) {
        return ids.length == 0 ? new int[] {unknown} : Arrays.copyOf(ids, Math.min(most, ids.length));
    }

    private static int[] join(int start, int[] name, int separator, int[] owner) {
        var ids = new int[name.length + owner.length + 3];
        ids[0] = start;
        System.arraycopy(name, 0, ids, 1, name.length);
        ids[name.length + 1] = separator;
        System.arraycopy(owner, 0, ids, name.length + 2, owner.length);
        ids[ids.length - 1] = separator;
        return ids;
    }
}
