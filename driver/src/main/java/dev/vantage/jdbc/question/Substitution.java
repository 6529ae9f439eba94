package dev.vantage.jdbc.question;

import dev.vantage.model.decoding.Candidate;
import dev.vantage.model.decoding.Candidate.Provenance;
import dev.vantage.model.plan.Keyword;
import dev.vantage.model.plan.PlanParser;
import dev.vantage.model.plan.PlanToken;
import dev.vantage.model.plan.PlanTree.Core;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which candidate may stand in for one that turned out to have no rows: one that reads all that the other read out of the
 * question, so that only how or where it is looked for differs. That a question has no answer may be the answer.
 */
final class Substitution {

    private static final Set<Keyword> LIMITS = EnumSet.of(Keyword.LIMIT, Keyword.LIMIT_ONE);
    private static final Set<Keyword> ORDERS =
            EnumSet.of(Keyword.LESS, Keyword.LESS_OR_EQUAL, Keyword.GREATER, Keyword.GREATER_OR_EQUAL);

    private Substitution() {}

    static boolean mayReplace(Candidate empty, Candidate other) {
        return readsAllOf(empty, other)
                && unsaid(other) <= unsaid(empty)
                && !adds(LIMITS, empty, other)
                && !adds(ORDERS, empty, other)
                && !alwaysHasRow(other);
    }

    /** Whether each value that the one found in the question is part of one that the other found there. */
    private static boolean readsAllOf(Candidate empty, Candidate other) {
        var read = said(other);
        return said(empty).stream()
                .allMatch(words -> read.stream().anyMatch(more -> (' ' + more + ' ').contains(' ' + words + ' ')));
    }

    private static List<String> said(Candidate candidate) {
        return values(candidate).stream()
                .filter(Provenance::isSaid)
                .map(Provenance::source)
                .toList();
    }

    private static long unsaid(Candidate candidate) {
        return values(candidate).stream().filter(value -> !value.isSaid()).count();
    }

    private static List<Provenance> values(Candidate candidate) {
        return candidate.provenance().stream().filter(Provenance::isValue).toList();
    }

    private static boolean adds(Set<Keyword> keywords, Candidate empty, Candidate other) {
        return hasAny(keywords, other.plan().tokens())
                && !hasAny(keywords, empty.plan().tokens());
    }

    private static boolean hasAny(Set<Keyword> keywords, List<PlanToken> tokens) {
        return tokens.stream().anyMatch(token -> token instanceof Keyword keyword && keywords.contains(keyword));
    }

    /** A count of nothing is 0, which is a row. */
    static boolean alwaysHasRow(Candidate candidate) {
        var tokens = candidate.plan().tokens();
        return !tokens.isEmpty() && PlanParser.parse(tokens).cores().stream().anyMatch(Core::isOneRow);
    }
}
