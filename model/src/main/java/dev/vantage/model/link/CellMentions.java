package dev.vantage.model.link;

import dev.vantage.model.link.ValueCandidate.Kind;
import dev.vantage.model.plan.PlanValue.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds stored values in a sentence: whole ones from the longest phrase to the shortest, synonyms, and parts of them. */
final class CellMentions {

    private static final int MOST_TEXTS_OF_ONE_PHRASE = 3;
    private static final int MOST_TEXTS_OF_ONE_PART = 3;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_RUN_TOGETHER = 6;

    private final Sentence sentence;
    private final ValueIndex values;
    private final Candidates candidates;
    private final List<Hit> hits = new ArrayList<>();

    private CellMentions(Sentence sentence, ValueIndex values, Candidates candidates) {
        this.sentence = sentence;
        this.values = values;
        this.candidates = candidates;
    }

    static void find(Sentence sentence, ValueIndex values, Candidates candidates) {
        if (values.size() == 0) {
            return;
        }
        var mentions = new CellMentions(sentence, values, candidates);
        mentions.findWhole();
        mentions.findSynonyms();
        mentions.findParts();
        mentions.findCodes();
    }

    private void findWhole() {
        int words = sentence.words().size();
        for (int length = Math.min(values.mostWords(), words); length >= 1; length--) {
            for (int first = 0; first + length <= words; first++) {
                var phrase = sentence.words().subList(first, first + length);
                if (!phrase.stream().allMatch(Word::isStop) || sentence.standsOutInCapitals(first, first + length)) {
                    findPhrase(phrase, sentence.span(first, first + length));
                }
            }
        }
    }

    private void findPhrase(List<Word> phrase, Span span) {
        var exact = values.equalTo(phrase);
        if (!exact.isEmpty()) {
            addWhole(Kind.CELL, exact, span);
            return;
        }
        var stemmed = values.stemmedLike(phrase);
        addWhole(Kind.STEMMED_CELL, stemmed.isEmpty() ? runTogether(phrase) : stemmed, span);
    }

    private List<Cell> runTogether(List<Word> phrase) {
        boolean maybe = (phrase.size() == 2 || phrase.size() == 3)
                && phrase.stream().mapToInt(word -> word.normal().length()).sum() >= SHORTEST_RUN_TOGETHER;
        return maybe ? values.runTogether(phrase) : List.of();
    }

    /** A phrase inside a longer one says nothing new, unless another column stores it. */
    private void addWhole(Kind kind, List<Cell> cells, Span span) {
        var columns = cells.stream().map(Cell::column).collect(Collectors.toSet());
        if (cells.isEmpty() || hits.stream().anyMatch(hit -> hit.explains(span, columns))) {
            return;
        }
        hits.add(new Hit(span, columns));
        byText(cells).stream()
                .sorted(Comparator.comparing(same -> !asAsked(same.getFirst())))
                .limit(MOST_TEXTS_OF_ONE_PHRASE)
                .forEach(same -> candidates.addStored(kind, span, same));
    }

    /** Whether the question has the text with its punctuation: {@code A+} rather than {@code A}. */
    private boolean asAsked(Cell cell) {
        return lower(sentence.text()).contains(lower(cell.text().strip()));
    }

    private void findSynonyms() {
        int words = sentence.words().size();
        for (int length = 1; length <= Synonyms.mostWords(); length++) {
            for (int first = 0; first + length <= words; first++) {
                for (var stored : Synonyms.of(sentence.words().subList(first, first + length))) {
                    var cells = values.equalTo(stored);
                    if (!cells.isEmpty()) {
                        candidates.addStored(Kind.STEMMED_CELL, sentence.span(first, first + length), cells);
                    }
                }
            }
        }
    }

    private void findParts() {
        var covered = new BitSet();
        hits.forEach(hit -> covered.set(hit.span().first(), hit.span().end()));
        for (int w = 0; w < sentence.words().size(); w++) {
            var word = sentence.words().get(w);
            var span = sentence.span(w, w + 1);
            if (word.normal().length() < SHORTEST_PART || word.isStop() || covered.get(span.first())) {
                continue;
            }
            var texts = byText(values.beginningOrEndingWith(word));
            if (texts.size() <= MOST_TEXTS_OF_ONE_PART) {
                texts.forEach(same -> candidates.addPartlyStored(span, same));
            }
        }
    }

    private void findCodes() {
        var covered = new BitSet();
        hits.forEach(hit -> covered.set(hit.span().first(), hit.span().end()));
        for (int w = 0; w < sentence.words().size(); w++) {
            var word = sentence.words().get(w);
            var span = sentence.span(w, w + 1);
            if (!word.isStop() && !covered.get(span.first())) {
                byText(values.categories().cutShort(word))
                        .forEach(same -> candidates.addStored(Kind.STEMMED_CELL, span, same));
            }
        }
    }

    private static List<List<Cell>> byText(List<Cell> cells) {
        return List.copyOf(cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> lower(cell.text().strip()), LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A phrase that is stored, and the columns that store it. */
    private record Hit(Span span, Set<Integer> columns) {

        boolean explains(Span other, Set<Integer> otherColumns) {
            return span.covers(other) && columns.containsAll(otherColumns);
        }
    }
}
