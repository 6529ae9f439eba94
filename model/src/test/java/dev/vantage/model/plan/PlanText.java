package dev.vantage.model.plan;

import dev.vantage.model.plan.PlanToken.ColumnRef;
import dev.vantage.model.plan.PlanToken.TableRef;
import dev.vantage.model.plan.PlanToken.ValueRef;
import java.util.List;
import java.util.stream.Stream;

/** Plans as tests write them: keywords by name, and {@code c3}, {@code t1}, {@code v0} for pointers. */
final class PlanText {

    private PlanText() {}

    static List<PlanToken> tokens(String text) {
        return Stream.of(text.trim().split("\\s+")).map(PlanText::token).toList();
    }

    private static PlanToken token(String word) {
        if (!word.matches("[ctv]\\d+")) {
            return Keyword.valueOf(word);
        }
        int index = Integer.parseInt(word.substring(1));
        return switch (word.charAt(0)) {
            case 'c' -> new ColumnRef(index);
            case 't' -> new TableRef(index);
            default -> new ValueRef(index);
        };
    }
}
