package dev.vantage.eval.spider;

import dev.vantage.eval.spider.SpiderQuery.Column;
import dev.vantage.eval.spider.SpiderQuery.Combined;
import dev.vantage.eval.spider.SpiderQuery.Condition;
import dev.vantage.eval.spider.SpiderQuery.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Spider's exact set match without values: all clauses of two queries agree, and they read the same tables. What values
 * conditions compare with, DISTINCT, and the conditions of joins do not count; columns that foreign keys link are the same.
 * Subqueries of conditions are compared as they were written, but for their values: there the order of items, DISTINCT and
 * the side of a foreign key do count. So they do in subqueries of FROM, with their values.
 *
 * @param exact whether all agrees
 * @param scores of each clause
 * @see <a href="https://github.com/taoyds/test-suite-sql-eval/blob/master/evaluation.py">eval_exact_match</a>
 */
public record ExactMatch(boolean exact, Map<Clause, Score> scores) {

    public ExactMatch {
        scores = Map.copyOf(scores);
    }

    /**
     * One clause of two queries.
     *
     * @param agrees whether it is the same in both; the script's accuracy, recall and F1 are all 1 then, and else 0
     * @param predicted how many elements the prediction has; without any it does not count for accuracy
     * @param gold how many the gold has; without any it does not count for recall
     */
    public record Score(boolean agrees, int predicted, int gold) {

        /** @param common elements that both have */
        private static Score of(int gold, int predicted, int common) {
            return new Score(gold == predicted && common == predicted, predicted, gold);
        }
    }

    /**
     * Compares a prediction with the gold SQL; one that the script cannot read counts as a query without anything, and so
     * does gold, which the script itself stops at. Each {@code value} in small letters is a 1 in the prediction, as the
     * script has it for systems that leave values open.
     *
     * @param names of the database
     * @param classes of its columns
     */
    public static ExactMatch of(String predicted, String gold, SpiderSchema names, ColumnClasses classes) {
        return of(
                comparable(ExecutableSql.withoutOpenValues(predicted), names, classes),
                comparable(gold, names, classes));
    }

    private static SpiderQuery comparable(String sql, SpiderSchema names, ColumnClasses classes) {
        try {
            return classes.applyTo(HiddenValues.of(SpiderQueryReader.read(sql, names)));
        } catch (UnreadableSqlException outsideTheGrammar) {
            return SpiderQuery.NOTHING;
        }
    }

    static ExactMatch of(SpiderQuery predicted, SpiderQuery gold) {
        var scores = new EnumMap<Clause, Score>(Clause.class);
        for (var clause : Clause.values()) {
            scores.put(clause, score(clause, predicted, gold));
        }
        boolean sameTables = gold.sources().isEmpty() || sameBag(predicted.sources(), gold.sources());
        return new ExactMatch(sameTables && scores.values().stream().allMatch(Score::agrees), scores);
    }

    private static Score score(Clause clause, SpiderQuery predicted, SpiderQuery gold) {
        return switch (clause) {
            case SELECT -> bags(predicted.items(), gold.items());
            case SELECT_WITHOUT_AGGREGATES ->
                bags(
                        predicted.items().stream().map(Item::expression).toList(),
                        gold.items().stream().map(Item::expression).toList());
            case WHERE -> bags(predicted.where().conditions(), gold.where().conditions());
            case WHERE_WITHOUT_OPERATORS ->
                bags(
                        predicted.where().conditions().stream()
                                .map(Condition::left)
                                .toList(),
                        gold.where().conditions().stream().map(Condition::left).toList());
            case GROUP_WITHOUT_HAVING -> bags(bareNames(predicted.group()), bareNames(gold.group()));
            case GROUP -> group(predicted, gold);
            case ORDER -> order(predicted, gold);
            case AND_OR -> andOr(predicted, gold);
            case COMBINED -> combined(predicted.combined(), gold.combined());
            case KEYWORDS -> keywords(keywords(predicted), keywords(gold));
        };
    }

    private static List<String> bareNames(List<Column> columns) {
        return columns.stream()
                .map(Column::name)
                .map(name -> name.contains(".") ? name.split("\\.", -1)[1] : name)
                .toList();
    }

    /** HAVING counts only where both group; aggregates around grouped columns do not count. */
    private static Score group(SpiderQuery predicted, SpiderQuery gold) {
        boolean both = !predicted.group().isEmpty() && !gold.group().isEmpty();
        boolean same = both
                && predicted.group().stream()
                        .map(Column::name)
                        .toList()
                        .equals(gold.group().stream().map(Column::name).toList())
                && predicted.having().equals(gold.having());
        return Score.of(count(!gold.group().isEmpty()), count(!predicted.group().isEmpty()), count(same));
    }

    private static Score order(SpiderQuery predicted, SpiderQuery gold) {
        boolean same = gold.order().isPresent()
                && predicted.order().equals(gold.order())
                && predicted.limited() == gold.limited();
        return Score.of(count(gold.order().isPresent()), count(predicted.order().isPresent()), count(same));
    }

    /** Where they differ the script has the two totals the wrong way round, which shows in its accuracy and recall. */
    private static Score andOr(SpiderQuery predicted, SpiderQuery gold) {
        var ours = predicted.where().between();
        var theirs = gold.where().between();
        return ours.equals(theirs) ? Score.of(1, 1, 1) : Score.of(ours.size(), theirs.size(), 0);
    }

    private static Score combined(List<Combined> predicted, List<Combined> gold) {
        int common = 0;
        for (var ours : predicted) {
            for (var theirs : gold) {
                common += count(ours.operation().equals(theirs.operation())
                        && of(ours.query(), theirs.query()).exact());
            }
        }
        return Score.of(gold.size(), predicted.size(), common);
    }

    private static Score keywords(Set<String> predicted, Set<String> gold) {
        var common = new HashSet<>(predicted);
        common.retainAll(gold);
        return Score.of(gold.size(), predicted.size(), common.size());
    }

    /** The direction of ORDER BY is one of them; keywords of subqueries and combined queries are not. */
    private static Set<String> keywords(SpiderQuery query) {
        var keywords = new HashSet<String>();
        addIf(!query.where().links().isEmpty(), "where", keywords);
        addIf(!query.group().isEmpty(), "group", keywords);
        addIf(!query.having().links().isEmpty(), "having", keywords);
        addIf(query.order().isPresent(), "order", keywords);
        addIf(query.order().isPresent(), query.order().direction(), keywords);
        addIf(query.limited(), "limit", keywords);
        query.combined().forEach(other -> keywords.add(other.operation()));
        addIf(query.connectives().contains("or"), "or", keywords);
        for (var condition : query.conditions()) {
            addIf(condition.negated(), "not", keywords);
            addIf(condition.comparison().equals("in"), "in", keywords);
            addIf(condition.comparison().equals("like"), "like", keywords);
        }
        return keywords;
    }

    private static void addIf(boolean present, String keyword, Set<String> keywords) {
        if (present) {
            keywords.add(keyword);
        }
    }

    private static Score bags(List<?> predicted, List<?> gold) {
        return Score.of(gold.size(), predicted.size(), common(predicted, gold));
    }

    private static boolean sameBag(List<?> left, List<?> right) {
        return left.size() == right.size() && common(left, right) == left.size();
    }

    /** How many elements both have, each as often as it occurs in both. */
    private static int common(Collection<?> left, Collection<?> right) {
        var rest = new HashMap<Object, Integer>();
        right.forEach(element -> rest.merge(element, 1, Integer::sum));
        var found = new ArrayList<Object>();
        for (var element : left) {
            if (rest.merge(element, -1, Integer::sum) >= 0) {
                found.add(element);
            }
        }
        return found.size();
    }

    private static int count(boolean present) {
        return present ? 1 : 0;
    }
}
