package dev.vantage.training.synthesis;

import dev.vantage.training.synthesis.Template.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds where in a question names and values stand. Longer ones are found first, and none within another. */
final class Mentions {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String question;
    private final List<Word> words;
    private final Map<Integer, Mention> byFirstWord = new TreeMap<>();
    private final boolean[] taken;

    private record Word(String text, int start, int end) {}

    private record Mention(int end, Piece piece) {}

    /** @param piece what stands in the question, from whether it is in the plural */
    record Name(String label, Function<Boolean, Piece> piece) {}

    Mentions(String question) {
        this.question = question;
        words = WORD.matcher(question.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> new Word(found.group(), found.start(), found.end()))
                .toList();
        taken = new boolean[words.size()];
    }

    /** The words of a text, in lower case. */
    static List<String> wordsOf(String text) {
        return new Mentions(text).words.stream().map(Word::text).toList();
    }

    /** Finds a value where it stands as a whole, once. */
    boolean find(String value, Piece piece) {
        var wanted = wordsOf(value);
        var places = places(wanted, String::equals);
        if (wanted.isEmpty() || places.size() != 1) {
            return false;
        }
        take(places.getFirst(), wanted.size(), piece);
        return true;
    }

    /** Finds names in singular or plural, wherever they stand; of two names of the same words the first is found. */
    void find(List<Name> names) {
        var sorted = names.stream()
                .map(name -> Map.entry(wordsOf(name.label()), name))
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().size()))
                .toList();
        for (var entry : sorted) {
            var wanted = entry.getKey();
            for (int place : places(wanted, Plurals::same)) {
                var last = words.get(place + wanted.size() - 1).text();
                boolean plural = !last.equals(wanted.getLast()) && last.equals(Plurals.of(wanted.getLast()));
                take(place, wanted.size(), entry.getValue().piece().apply(plural));
            }
        }
    }

    /** The words that are part of no name and of no value. */
    List<String> others() {
        var others = new ArrayList<String>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                others.add(words.get(i).text());
            }
        }
        return others;
    }

    /** The question cut where names and values stand. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var entry : byFirstWord.entrySet()) {
            int start = words.get(entry.getKey()).start();
            if (start > done) {
                pieces.add(new Piece.Words(question.substring(done, start)));
            }
            pieces.add(entry.getValue().piece());
            done = words.get(entry.getValue().end() - 1).end();
        }
        if (done < question.length()) {
            pieces.add(new Piece.Words(question.substring(done)));
        }
        return pieces;
    }

    private List<Integer> places(List<String> wanted, BiPredicate<String, String> same) {
        var places = new ArrayList<Integer>();
        for (int at = 0; at + wanted.size() <= words.size(); at++) {
            boolean found = true;
            for (int i = 0; i < wanted.size() && found; i++) {
                found = !taken[at + i] && same.test(words.get(at + i).text(), wanted.get(i));
            }
            if (found && (places.isEmpty() || places.getLast() + wanted.size() <= at)) {
                places.add(at);
            }
        }
        return places;
    }

    private void take(int first, int count, Piece piece) {
        for (int i = first; i < first + count; i++) {
            taken[i] = true;
        }
        byFirstWord.put(first, new Mention(first + count, piece));
    }

    /** In the questions of how many databases each word stands. */
    static Map<String, Integer> databasesByWord(Map<String, List<String>> questionsByDatabase) {
        var counts = new HashMap<String, Integer>();
        for (var questions : questionsByDatabase.values()) {
            questions.stream()
                    .flatMap(question -> wordsOf(question).stream())
                    .distinct()
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        return counts;
    }
}
