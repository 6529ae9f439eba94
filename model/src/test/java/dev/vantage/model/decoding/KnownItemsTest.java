package dev.vantage.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.decoding.Inference.ItemRows;
import dev.vantage.model.network.ItemTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownItemsTest {

    private final List<List<Integer>> read = new ArrayList<>();
    private final KnownItems known = new KnownItems(1, this::reader);

    /** Rows that tell the sum of the pieces, the length of the name and minus the sum. */
    private ItemRows reader(ItemTexts texts) {
        int count = texts.pieces().size();
        var rows = new ItemRows(new float[2 * count], new float[count]);
        for (int i = 0; i < count; i++) {
            var pieces = texts.pieces().get(i);
            read.add(Arrays.stream(pieces).boxed().toList());
            int sum = Arrays.stream(pieces).sum();
            rows.vectors()[2 * i] = sum;
            rows.vectors()[2 * i + 1] = texts.nameLengths()[i];
            rows.names()[i] = -sum;
        }
        return rows;
    }

    private void reads(List<int[]> pieces, int... nameLengths) {
        var texts = new ItemTexts(pieces, nameLengths);
        var rows = known.of(texts).rows(IntStream.range(0, pieces.size()).toArray());
        int before = read.size();
        var expected = reader(texts);
        read.subList(before, read.size()).clear();
        assertThat(rows.vectors()).isEqualTo(expected.vectors());
        assertThat(rows.names()).isEqualTo(expected.names());
    }

    @Test
    void readsOnlyWhatIsNew() {
        reads(List.of(new int[] {1, 2}, new int[] {3}), 1, 1);
        reads(List.of(new int[] {3}, new int[] {1, 2, 9}, new int[] {1, 2}), 1, 2, 1);
        assertThat(read).containsExactly(List.of(1, 2), List.of(3), List.of(1, 2, 9));
    }

    @Test
    void readsEqualTextsOnce() {
        reads(List.of(new int[] {5, 6}, new int[] {7}, new int[] {5, 6}), 2, 1, 2);
        assertThat(read).containsExactly(List.of(5, 6), List.of(7));
    }

    @Test
    void tellsWhereTheNameEnds() {
        reads(List.of(new int[] {5, 6}), 1);
        reads(List.of(new int[] {5, 6}), 2);
        assertThat(read).hasSize(2);
    }

    @Test
    void forgetsTheOldestOfFive() {
        reads(List.of(new int[] {1}), 1);
        for (int other = 2; other <= 4; other++) {
            reads(List.of(new int[] {other}), 1);
        }
        reads(List.of(new int[] {1}), 1);
        assertThat(read).hasSize(4);
        for (int other = 5; other <= 8; other++) {
            reads(List.of(new int[] {other}), 1);
        }
        reads(List.of(new int[] {1}), 1);
        assertThat(read).hasSize(9);
    }

    @Test
    void readsNothingOfAnEmptySchema() {
        reads(List.of());
        assertThat(read).isEmpty();
    }
}
