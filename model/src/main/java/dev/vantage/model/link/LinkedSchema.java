package dev.vantage.model.link;

import dev.vantage.model.link.LinkedQuestion.NameLink;
import dev.vantage.model.schema.Names;
import dev.vantage.model.schema.Schema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A schema whose names are ready to be linked: their words are stemmed once and indexed, so that a question costs what it
 * finds and not what the schema holds. Immutable; safe for use by several threads.
 *
 * <p>Items are numbered as in {@link LinkedQuestion}: tables, then columns.
 */
public final class LinkedSchema {

    private static final int SHORTEST_PART = 2;

    private final Schema schema;
    private final List<List<String>> stemsOfItem;
    private final Map<String, BitSet> itemsBeginningWith = new HashMap<>();
    private final Map<String, BitSet> itemsContaining = new HashMap<>();
    private final ShortForms shortForms;
    private final Set<String> namesWords = new LinkedHashSet<>();

    private LinkedSchema(Schema schema) {
        this.schema = schema;
        var stems = new ArrayList<List<String>>();
        schema.tables().forEach(table -> stems.add(addName(table.label(), stems.size())));
        schema.columns().forEach(column -> stems.add(addName(column.label(), stems.size())));
        this.stemsOfItem = List.copyOf(stems);
        this.shortForms = new ShortForms(itemsContaining.keySet());
    }

    /** Names are taken from the labels of tables and columns. */
    public static LinkedSchema of(Schema schema) {
        return new LinkedSchema(schema);
    }

    public Schema schema() {
        return schema;
    }

    /** The words of all names, in full. */
    Set<String> namesWords() {
        return namesWords;
    }

    /** Whether a table's or column's name has this word, whatever its inflection. */
    boolean names(Word word) {
        return itemsContaining.containsKey(word.stem());
    }

    /**
     * Links the words of a question to the items whose whole name stands there, word by word, and else to those whose
     * name shares a word with it that is no stop word, or has the first letters of several.
     */
    List<NameLink> nameLinks(List<Word> asked) {
        var words = new ArrayList<Word>();
        var askedAs = new ArrayList<Integer>();
        for (int word = 0; word < asked.size(); word++) {
            var written = asInNames(asked.get(word));
            words.addAll(written);
            askedAs.addAll(Collections.nCopies(written.size(), word));
        }
        var links = new ArrayList<NameLink>();
        for (int item : itemsNamedBy(words)) {
            var name = stemsOfItem.get(item);
            var whole = wordsOfWholeName(name, words);
            boolean exact = !whole.isEmpty();
            (exact ? whole : wordsOfPartsOf(name, words))
                    .stream().map(askedAs::get).distinct().forEach(word -> links.add(new NameLink(word, item, exact)));
        }
        links.addAll(linksByInitials(asked, links));
        return links;
    }

    /** @param links those of the words themselves, to other items */
    private List<NameLink> linksByInitials(List<Word> asked, List<NameLink> links) {
        var found = new ArrayList<NameLink>();
        for (var run : Initials.in(asked, itemsContaining::containsKey)) {
            itemsContaining.getOrDefault(run.stem(), new BitSet()).stream()
                    .filter(item -> links.stream().noneMatch(link -> link.item() == item))
                    .forEach(item -> IntStream.range(run.first(), run.end())
                            .forEach(word -> found.add(new NameLink(
                                    word, item, stemsOfItem.get(item).size() == 1))));
        }
        return found;
    }

    /** A word of a question as the names have it, in full or cut short. */
    private List<Word> asInNames(Word word) {
        var inFull = inFull(word);
        if (inFull.size() > 1 || names(word) || word.isStop()) {
            return inFull;
        }
        return shortForms.of(word.normal()).stream()
                .findFirst()
                .map(cut -> List.of(Word.of(cut)))
                .orElse(inFull);
    }

    /** A word as names are written out: {@code quantity} for {@code qty}, {@code life span} for {@code lifespan}. */
    private static List<Word> inFull(Word word) {
        var full = Names.inFull(word.normal());
        return full.equals(word.normal()) ? List.of(word) : Word.allOf(full);
    }

    private List<String> addName(String label, int item) {
        var words = Word.allOf(label).stream()
                .flatMap(word -> inFull(word).stream())
                .toList();
        words.forEach(word -> namesWords.add(word.normal()));
        var stems = words.stream().map(Word::stem).toList();
        if (!stems.isEmpty()) {
            itemsBeginningWith
                    .computeIfAbsent(stems.getFirst(), stem -> new BitSet())
                    .set(item);
        }
        stems.forEach(stem ->
                itemsContaining.computeIfAbsent(stem, unused -> new BitSet()).set(item));
        return stems;
    }

    private int[] itemsNamedBy(List<Word> words) {
        var items = new BitSet();
        for (var word : words) {
            var index = isPart(word) ? itemsContaining : itemsBeginningWith;
            var named = index.get(word.stem());
            if (named != null) {
                items.or(named);
            }
        }
        return items.stream().toArray();
    }

    private static BitSet wordsOfWholeName(List<String> name, List<Word> words) {
        var found = new BitSet();
        for (int start = 0; start + name.size() <= words.size(); start++) {
            if (standsAt(start, name, words)) {
                found.set(start, start + name.size());
            }
        }
        return found;
    }

    private static boolean standsAt(int start, List<String> name, List<Word> words) {
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(start + i).stem().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static BitSet wordsOfPartsOf(List<String> name, List<Word> words) {
        var found = new BitSet();
        for (int w = 0; w < words.size(); w++) {
            if (isPart(words.get(w)) && name.contains(words.get(w).stem())) {
                found.set(w);
            }
        }
        return found;
    }

    private static boolean isPart(Word word) {
        return word.stem().length() >= SHORTEST_PART && !word.isStop() && !StopWords.contains(word.stem());
    }
}
