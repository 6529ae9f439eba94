package dev.vantage.calcite.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.calcite.gate.Mutants.Mistake;
import dev.vantage.calcite.gate.Mutants.Mutant;
import dev.vantage.calcite.gate.Verdict.Rejected;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what becomes of statements with one wrong name, over many databases. */
final class WrongNames {

    private static final int SHOWN = 20;

    /** Of a hundred misspelled names, the message has the right one for at least so many. */
    private static final int LEAST_PERCENT = 95;

    private final Map<Mistake, Integer> wrong = new EnumMap<>(Mistake.class);
    private final List<String> accepted = new ArrayList<>();
    private final List<String> withoutRightName = new ArrayList<>();
    private int stillValid;
    private int misspelled;

    /** @param database says whether the name is wrong there */
    void add(Gate gate, LiveDatabase database, Mutant mutant) {
        if (!database.missesAName(mutant.sql())) {
            stillValid++;
            return;
        }
        wrong.merge(mutant.mistake(), 1, Integer::sum);
        switch (gate.check(mutant.sql())) {
            case Verdict.Accepted accepting -> accepted.add(mutant.toString());
            case Rejected(var sql, var reason, var message) -> {
                if (mutant.mistake().isMisspelling()) {
                    misspelled++;
                    if (!names(message, mutant.right())) {
                        withoutRightName.add(message + " <- " + mutant.right());
                    }
                }
            }
        }
    }

    private static boolean names(String message, String name) {
        var suggestion = message.substring(Math.max(0, message.indexOf("Did you mean")));
        return suggestion.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    void areRefused(String corpus) {
        int right = misspelled - withoutRightName.size();
        System.out.printf(
                "%s: wrong names %s, %d accepted; %d of %d misspelled ones are set right (%.1f %%); %d mutants stay valid%n",
                corpus, wrong, accepted.size(), right, misspelled, 100.0 * right / misspelled, stillValid);
        withoutRightName.stream().limit(SHOWN).forEach(System.out::println);
        assertThat(accepted).isEmpty();
        assertThat(right * 100).isGreaterThan(misspelled * LEAST_PERCENT);
    }
}
