package dev.vantage.model.plan;

import dev.vantage.model.plan.PlanTree.All;
import dev.vantage.model.plan.PlanTree.Any;
import dev.vantage.model.plan.PlanTree.Between;
import dev.vantage.model.plan.PlanTree.Comparison;
import dev.vantage.model.plan.PlanTree.Condition;
import dev.vantage.model.plan.PlanTree.Core;
import dev.vantage.model.plan.PlanTree.Matches;
import dev.vantage.model.plan.PlanTree.Member;
import dev.vantage.model.plan.PlanTree.Missing;
import dev.vantage.model.plan.PlanTree.Query;
import dev.vantage.model.plan.PlanTree.Rowset;
import dev.vantage.model.plan.PlanTree.Subquery;
import dev.vantage.model.plan.PlanTree.Tables;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans that say the same thing twice: a column selected twice, or a condition that stands beside itself. */
public final class Repetition {

    private Repetition() {}

    /** @throws IllegalArgumentException if the tokens are not one complete plan */
    public static boolean isIn(List<PlanToken> tokens) {
        return isIn(PlanParser.parse(tokens));
    }

    private static boolean isIn(Query query) {
        return query.cores().stream().anyMatch(Repetition::isIn);
    }

    private static boolean isIn(Core core) {
        boolean inSource = switch (core.source()) {
            case Tables ignored -> false;
            case Rowset(var query) -> isIn(query);
        };
        return inSource || repeats(core.items()) || repeats(core.groups()) || isIn(core.where()) || isIn(core.having());
    }

    private static boolean isIn(@Nullable Condition condition) {
        return switch (condition) {
            case null -> false;
            case All(var parts) -> repeats(parts) || parts.stream().anyMatch(Repetition::isIn);
            case Any(var parts) -> repeats(parts) || parts.stream().anyMatch(Repetition::isIn);
            case Comparison comparison -> comparison.right() instanceof Subquery(var query) && isIn(query);
            case Member member -> isIn(member.query());
            case Between ignored -> false;
            case Matches ignored -> false;
            case Missing ignored -> false;
        };
    }

    private static boolean repeats(List<?> parts) {
        return new HashSet<>(parts).size() < parts.size();
    }
}
