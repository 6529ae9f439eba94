package dev.vantage.training.data;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates as questions spell them: {@code 3 May 2022}, {@code May 3rd, 2022}, {@code the 3rd of May 2022}. */
final class SpelledDates {

    private SpelledDates() {}

    /**
     * @param value perhaps a date, {@code 2022-05-03}
     * @return a regular expression of its spellings, in lower case; empty if it is no date
     */
    static Optional<String> of(String value) {
        try {
            return Optional.of(spellings(LocalDate.parse(value)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static String spellings(LocalDate date) {
        var full =
                date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
        var month = "(?:" + full + "|" + full.substring(0, 3) + "\\.?)";
        var day = "0?" + date.getDayOfMonth() + "(?:st|nd|rd|th)?";
        int year = date.getYear();
        return "(?:the )?" + day + "(?: of)? " + month + ",? " + year + "|" + month + " (?:the )?" + day + ",? " + year;
    }
}
