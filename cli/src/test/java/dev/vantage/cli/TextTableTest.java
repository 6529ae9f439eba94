package dev.vantage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsTextToTheLeftAndNumbersToTheRight() {
        assertThat(TextTable.of(List.of("name", "docks"), rows(row("Central Station", 60), row("Pier", 8))))
                .isEqualTo("""
                        name            | docks
                        ----------------+------
                        Central Station |    60
                        Pier            |     8""");
    }

    @Test
    void showsNullAndBytes() {
        assertThat(TextTable.of(List.of("a", "b"), rows(row(null, new byte[] {1, (byte) 255}))))
                .endsWith("NULL | x'01ff'");
    }

    @Test
    void cutsLongTextAndKeepsEveryRowOnOneLine() {
        var table = TextTable.of(List.of("text"), rows(row("x".repeat(100)), row("two\nlines\u001b[31m")));

        assertThat(table.lines()).hasSize(4).anyMatch(line -> line.equals("x".repeat(59) + "…"));
        assertThat(table).contains("two lines [31m");
    }

    @Test
    void showsTheColumnsOfAnEmptyResult() {
        assertThat(TextTable.of(List.of("name"), List.of())).isEqualTo("name\n----");
    }

    @Test
    void countsCharactersBeyondTheBasicPlaneOnce() {
        assertThat(TextTable.of(List.of("a", "b"), rows(row("🚲", "x"), row("bc", "y"))))
                .contains("🚲  | x");
    }

    @SafeVarargs
    private static List<List<@Nullable Object>> rows(List<@Nullable Object>... rows) {
        return List.of(rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return new ArrayList<@Nullable Object>(Arrays.asList(values));
    }
}
