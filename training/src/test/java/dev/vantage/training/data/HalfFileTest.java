package dev.vantage.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfFileTest {

    @TempDir
    private Path folder;

    @Test
    void givesBackRowsThatDoNotFitIntoOnePart() throws IOException {
        var file = HalfFile.create(folder.resolve("rows"), 5);
        var places = new long[20];
        for (int row = 0; row < places.length; row++) {
            places[row] = file.reserve(length(row));
        }
        for (int row = places.length - 1; row >= 0; row--) {
            file.write(places[row], new float[] {9, row, row + 0.5f, -row, 0.25f, 9}, 1, length(row));
        }
        file.finish();

        for (int row = 0; row < places.length; row++) {
            var numbers = new float[7];
            file.read(places[row], length(row), numbers, 2);
            assertThat(numbers[1]).isZero();
            assertThat(numbers[2]).isEqualTo(row);
            assertThat(numbers[2 + length(row)]).isZero();
            if (length(row) > 1) {
                assertThat(numbers[3]).isEqualTo(row + 0.5f);
            }
        }
    }

    @Test
    void roundsToHalfPrecision() throws IOException {
        var file = HalfFile.create(folder.resolve("rows"));
        file.write(file.reserve(1), new float[] {1.0003f}, 0, 1);
        file.finish();
        var number = new float[1];

        file.read(0, 1, number, 0);

        assertThat(number).containsExactly(1f);
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        var file = HalfFile.create(folder.resolve("rows"));
        file.write(file.reserve(1), new float[1], 0, 1);
        file.finish();

        assertThat(folder).isEmptyDirectory();
    }

    private static int length(int row) {
        return 1 + row % 4;
    }
}
