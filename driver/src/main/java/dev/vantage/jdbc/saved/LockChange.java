package dev.vantage.jdbc.saved;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is not as it was when a question was locked.
 *
 * @param name of the question
 * @param reasons in the order of their weight, for a person
 * @param details lines that are gone, with {@code -} before them, and those in their place, with {@code +}
 */
public record LockChange(String name, List<String> reasons, List<String> details) {

    public LockChange {
        reasons = List.copyOf(reasons);
        details = List.copyOf(details);
    }

    /**
     * Compares a lock with what locking comes to now.
     *
     * @param before empty where nothing was locked yet
     * @return in the order of the names; empty if all is as it was, whatever model it was
     */
    public static List<LockChange> between(Optional<QuestionLock> before, Locking now) {
        var locked = before.map(QuestionLock::questions).orElseGet(Collections::emptySortedMap);
        var names = new TreeSet<>(locked.keySet());
        names.addAll(now.lock().questions().keySet());
        names.addAll(now.refused().keySet());
        var changes = new ArrayList<LockChange>();
        for (var name : names) {
            var change = new Comparison(
                    Optional.ofNullable(locked.get(name)),
                    Optional.ofNullable(now.lock().questions().get(name)));
            before.ifPresent(lock -> change.compareDialects(lock, now.lock()));
            change.compare(Optional.ofNullable(now.refused().get(name)), now.columns());
            if (!change.reasons.isEmpty()) {
                changes.add(new LockChange(name, change.reasons, change.details));
            }
        }
        return changes;
    }

    /** The first line has the name and the reasons, the others the details. */
    public String text() {
        var text = new StringBuilder(name).append(": ").append(String.join("; ", reasons));
        details.forEach(line -> text.append("\n    ").append(line));
        return text.toString();
    }

    /** One question then and now. */
    private static final class Comparison {

        private final Optional<LockedQuestion> then;
        private final Optional<LockedQuestion> now;
        private final List<String> reasons = new ArrayList<>();
        private final List<String> details = new ArrayList<>();

        Comparison(Optional<LockedQuestion> then, Optional<LockedQuestion> now) {
            this.then = then;
            this.now = now;
        }

        void compareDialects(QuestionLock before, QuestionLock current) {
            if (then.isPresent() && before.dialect() != current.dialect()) {
                reasons.add(
                        "it was locked for " + before.dialect() + ", and this database speaks " + current.dialect());
            }
        }

        void compare(Optional<String> refusal, Map<String, String> columns) {
            if (then.isEmpty()) {
                reasons.add("it is not locked yet");
            } else if (now.isEmpty() && refusal.isEmpty()) {
                reasons.add("it is locked, and the file names it no longer");
                return;
            }
            differ("the question has changed", then.map(LockedQuestion::question), now.map(LockedQuestion::question));
            then.ifPresent(locked -> locked.reads().forEach((column, type) -> compareColumn(column, type, columns)));
            refusal.ifPresent(reason -> reasons.add("it has no answer: " + oneLine(reason)));
            differ("the SQL is different", then.map(LockedQuestion::sql), now.map(LockedQuestion::sql));
        }

        private void compareColumn(String column, String type, Map<String, String> columns) {
            var current = columns.get(column);
            if (current == null) {
                reasons.add("the column " + column + " is gone");
            } else if (!current.equals(type)) {
                reasons.add("the column " + column + " had the type " + type + " and has " + current);
            }
        }

        /** What was not there before, or is not there now, differs in no way: another reason says so. */
        private void differ(String reason, Optional<String> before, Optional<String> after) {
            if (before.equals(after)) {
                return;
            }
            if (before.isPresent() && after.isPresent()) {
                reasons.add(reason);
            }
            before.ifPresent(text -> details.add("- " + oneLine(text)));
            after.ifPresent(text -> details.add("+ " + oneLine(text)));
        }

        private static String oneLine(String text) {
            return text.replaceAll("\\s*\\R\\s*", " ");
        }
    }
}
