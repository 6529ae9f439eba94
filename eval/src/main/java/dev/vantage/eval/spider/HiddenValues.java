package dev.vantage.eval.spider;

import dev.vantage.eval.spider.SpiderQuery.Chain;
import dev.vantage.eval.spider.SpiderQuery.Combined;
import dev.vantage.eval.spider.SpiderQuery.Condition;
import dev.vantage.eval.spider.SpiderQuery.Connective;
import dev.vantage.eval.spider.SpiderQuery.Link;
import dev.vantage.eval.spider.SpiderQuery.Value;

/**
 * Takes the values out of a query, because exact match does not compare them. Values of subqueries of conditions and of
 * combined queries go too; those of subqueries of FROM stay, as the script forgets them.
 *
 * @see <a href="https://github.com/taoyds/test-suite-sql-eval/blob/master/evaluation.py">rebuild_sql_val</a>
 */
final class HiddenValues {

    private HiddenValues() {}

    static SpiderQuery of(SpiderQuery query) {
        return new SpiderQuery(
                query.distinct(),
                query.items(),
                query.sources(),
                chain(query.on()),
                chain(query.where()),
                query.group(),
                chain(query.having()),
                query.order(),
                query.limited(),
                query.combined().stream()
                        .map(other -> new Combined(other.operation(), of(other.query())))
                        .toList());
    }

    private static Chain chain(Chain chain) {
        return new Chain(chain.links().stream().map(HiddenValues::link).toList());
    }

    private static Link link(Link link) {
        return switch (link) {
            case Condition(var negated, var comparison, var left, var values) ->
                new Condition(
                        negated,
                        comparison,
                        left,
                        values.stream().map(HiddenValues::value).toList());
            case Connective connective -> connective;
        };
    }

    private static Value value(Value value) {
        return switch (value) {
            case Value.OfQuery(var query) -> new Value.OfQuery(of(query));
            case Value.OfText text -> new Value.Hidden();
            case Value.OfNumber number -> new Value.Hidden();
            case Value.OfColumn column -> new Value.Hidden();
            case Value.Hidden hidden -> hidden;
        };
    }
}
