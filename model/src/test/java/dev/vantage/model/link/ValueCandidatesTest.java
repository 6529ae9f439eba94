package dev.vantage.model.link;

import static dev.vantage.model.link.MusicDatabase.find;
import static dev.vantage.model.link.MusicDatabase.kinds;
import static dev.vantage.model.link.MusicDatabase.texts;
import static dev.vantage.model.link.ValueCandidate.Kind.CAPITALISED;
import static dev.vantage.model.link.ValueCandidate.Kind.CATEGORY;
import static dev.vantage.model.link.ValueCandidate.Kind.CELL;
import static dev.vantage.model.link.ValueCandidate.Kind.CONSTANT;
import static dev.vantage.model.link.ValueCandidate.Kind.NUMBER_WORD;
import static dev.vantage.model.link.ValueCandidate.Kind.PARTIAL_CELL;
import static dev.vantage.model.link.ValueCandidate.Kind.QUOTED;
import static dev.vantage.model.link.ValueCandidate.Kind.STEMMED_CELL;
import static dev.vantage.model.link.ValueCandidate.Kind.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vantage.model.plan.PlanValue;
import dev.vantage.model.plan.PlanValue.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCandidatesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "titled \"Blue Sky\"|Blue Sky",
                "titled 'Blue Sky'|Blue Sky",
                "titled “Blue Sky”|Blue Sky",
                "titled ‘Blue Sky’|Blue Sky",
                "titled `Blue Sky'|Blue Sky",
                "titled \" Blue Sky \" .|Blue Sky",
                "titled 'The Dogs' Day'|The Dogs",
                "by 'Rose O'Brien'|Rose O'Brien",
                "titled like '%Blue Sky%'|Blue Sky",
                "title = 'The Dogs''s Day'|The Dogs's Day",
                "titled «Синее небо»|Синее небо",
                "titled 「青い空」|青い空"
            })
    void findsQuotedTexts(String question, String quoted) {
        assertThat(kinds(question, quoted)).contains(QUOTED);
    }

    @Test
    void doesNotTakeAnApostropheForAQuote() {
        assertThat(link("the singer's and the band's songs"))
                .noneMatch(candidate -> candidate.kinds().contains(QUOTED));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "after 2019-05-01|2019-05-01",
                "at 2019-05-01 10:30:00 sharp|2019-05-01 10:30:00",
                "on 24/8/2012|24/8/2012",
                "on 2012/8/24|2012-08-24",
                "on 8/24/2012|2012-08-24",
                "on 3/4/2012|2012-03-04",
                "on 3/4/2012|2012-04-03",
                "on August 24th, 2012|2012-08-24",
                "on the 24th of Aug 2012|2012-08-24",
                "in March 2010|2010-03",
                "since March 2010|2010-03-01",
                "until February 2012|2012-02-29",
                "between 1 May and 15 June 2012|2012-05-01",
                "between May and June 2012|2012-05-01",
                "starting at 10:30|10:30",
                "with the code AB-123|AB-123",
                "sent as 1Z999AA1|1Z999AA1",
                "from 192.168.0.1|192.168.0.1",
                "of commit 4f3a9c2b|4f3a9c2b",
                "mail of ann@example.org|ann@example.org",
                "see http://example.org/a1?b=2|http://example.org/a1?b=2",
                "status full_time|full_time"
            })
    void findsDatesAndCodesAsTheyAreWritten(String question, String literal) {
        assertThat(kinds(question, literal)).contains(QUOTED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "singers born in March, 3",
        "born in may 1970, 5",
        "concerts during jun, 6",
        "December concerts, 12",
        "concerts of March 2010, 3"
    })
    void findsMonths(String question, String month) {
        assertThat(kinds(question, month)).contains(NUMBER_WORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"who may sing the songs", "songs that march on", "the mar of it"})
    void takesNoVerbForAMonth(String question) {
        assertThat(link(question)).noneMatch(candidate -> candidate.kinds().contains(NUMBER_WORD));
    }

    @Test
    void leavesAnImpossibleDateAlone() {
        assertThat(texts("on February 30, 2012")).doesNotContain("2012-02-30");
    }

    @Test
    void findsStoredValuesWhateverTheirCase() {
        var candidate = find("singers from france", "France");
        assertThat(candidate.kinds()).contains(CELL);
        assertThat(candidate.exactCells()).containsExactly(new Cell(MusicDatabase.COUNTRY, "France"));
        assertThat(candidate.firstWord()).isEqualTo(2);
        assertThat(candidate.endWord()).isEqualTo(3);
    }

    @Test
    void findsStoredValuesWithPunctuationAndAccents() {
        assertThat(kinds("songs by rose o'brien", "Rose O'Brien")).contains(CELL);
        assertThat(kinds("songs by Rose O’Brien's band", "Rose O'Brien")).contains(CELL);
        assertThat(kinds("songs by anna sao paulo", "Anna São-Paulo")).contains(CELL);
        assertThat(kinds("songs of 东京 Drift", "东京 Drift")).contains(CELL);
    }

    @Test
    void prefersTheStoredTextThatStandsInTheQuestion() {
        var values = new ValueIndex.Builder().add(MusicDatabase.GENRE, List.of("AB", "AB+", "(AB)", "ab!", "AB-"));
        var linked = MusicDatabase.linker(64)
                .link("songs of genre AB-.", LinkedSchema.of(MusicDatabase.SCHEMA), values.build());
        assertThat(linked.values())
                .filteredOn(candidate -> candidate.kinds().contains(CELL))
                .extracting(ValueCandidate::text)
                .hasSize(3)
                .contains("AB-");
    }

    @Test
    void findsAStoredStopWordOnlyWhereItIsWrittenInCapitals() {
        assertThat(kinds("songs of genre A-", "A-")).contains(CELL);
        assertThat(texts("a song")).doesNotContain("A-");
        assertThat(texts("SHOW A SONG")).doesNotContain("A-");
    }

    @Test
    void dropsAShorterValueInsideALongerOneOfTheSameColumn() {
        var values = new ValueIndex.Builder()
                .add(MusicDatabase.COUNTRY, List.of("York", "New York", "Kiev", "Oslo"))
                .build();
        var linked = MusicDatabase.linker(64).link("in new york", LinkedSchema.of(MusicDatabase.SCHEMA), values);
        assertThat(linked.values())
                .filteredOn(candidate -> candidate.kinds().contains(CELL))
                .extracting(ValueCandidate::text)
                .contains("New York")
                .doesNotContain("York");
    }

    @Test
    void keepsAShorterValueOfAnotherColumn() {
        assertThat(texts("who sang new york nights")).contains("New York Nights", "New York");
    }

    @Test
    void findsInflectedStoredValues() {
        assertThat(kinds("the song walking dog", "Walking Dogs")).contains(STEMMED_CELL);
    }

    @Test
    void findsStoredValuesThatAreWrittenWithoutSpaces() {
        assertThat(kinds("the song north carolina", "NorthCarolina")).contains(STEMMED_CELL);
        assertThat(kinds("songs on hold", "ONHOLD")).contains(STEMMED_CELL);
    }

    @Test
    void findsStoredCodesThatCutAWordShort() {
        assertThat(kinds("cancelled concerts", "CANC")).contains(STEMMED_CELL);
        assertThat(kinds("cans of beer", "CANC")).doesNotContain(STEMMED_CELL);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "french singers, France",
        "dutch singers, Netherlands",
        "singers of the U.S., United States",
        "all female singers, F",
        "korean pop, Korea"
    })
    void findsSynonymsThatAreStored(String question, String stored) {
        assertThat(kinds(question, stored)).contains(STEMMED_CELL);
    }

    @Test
    void doesNotOfferSynonymsThatAreNotStored() {
        assertThat(texts("german singers")).doesNotContain("germany", "Germany");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "songs by Marie Curie, Marie Curie",
        "the Bank of England, Bank of England",
        "is Anna and Bert here, Anna and Bert",
        "is Anna and Bert here, Bert",
        "Show Berlin, Berlin",
        "by Rosa McO'Neil now, Rosa McO'Neil",
        "at the Bank of the West, Bank of the West",
        "at 450 Peachtree Rd now, 450 Peachtree Rd",
        "films of Hong Sang-soo, Hong Sang-soo",
        "flights to St. Louis, St. Louis",
        "flights from Oslo to Rome, Rome",
        "flights from Oslo to Rome, Oslo",
        "the film At World's End, World's End",
        "the Alps: Then Rest, Alps"
    })
    void findsCapitalisedRuns(String question, String run) {
        assertThat(kinds(question, run)).contains(CAPITALISED);
    }

    @Test
    void endsACapitalisedRunWithItsSentence() {
        assertThat(texts("who is in Berlin. Then count")).contains("Berlin").doesNotContain("Berlin. Then");
    }

    @Test
    void ignoresTheCapitalOfTheFirstWord() {
        assertThat(texts("Singers of age")).doesNotContain("Singers");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"who got grade B, B", "ends with the letter k, k", "starts with A or so, A"})
    void findsSingleLetters(String question, String letter) {
        assertThat(kinds(question, letter)).contains(CAPITALISED);
    }

    @Test
    void doesNotTakeAnArticleForALetter() {
        assertThat(texts("A singer with a dog")).doesNotContain("a", "A");
    }

    @Test
    void findsStoredValuesByTheirLastWord() {
        var candidate = find("songs by sharp", "Joe Sharp");
        assertThat(candidate.kinds()).containsExactly(PARTIAL_CELL);
        assertThat(candidate.partialCells()).containsExactly(new Cell(MusicDatabase.SINGER_NAME, "Joe Sharp"));
        assertThat(candidate.exactCells()).isEmpty();
    }

    @Test
    void offersFlagsAndConstantsWithoutBeingAsked() {
        assertThat(kinds("how many", "F")).containsExactly(CATEGORY);
        assertThat(kinds("how many", "0")).containsExactly(CONSTANT);
        assertThat(find("how many", "F").firstWord()).isEqualTo(-1);
    }

    @Test
    void readsADecadeAsItsFirstAndLastYearsAndDays() {
        assertThat(texts("released in the 1990s")).contains("1990", "1999", "1990-01-01", "1999-12-31");
        assertThat(texts("born in the sixties")).contains("1960", "1969", "1960-01-01", "1969-12-31");
    }

    @Test
    void readsTheLastQuarterAsTheFourthAndMonthsInThePlural() {
        assertThat(kinds("songs of the last quarter of 2021", "4")).containsExactly(NUMBER_WORD);
        assertThat(kinds("songs released in Septembers", "9")).containsExactly(NUMBER_WORD);
        assertThat(texts("songs of the last year")).doesNotContain("4");
    }

    @Test
    void offersNoCategoryThatTheQuestionMentions() {
        assertThat(find("blues songs", "Blues").kinds()).containsExactly(CELL);
        assertThat(find("singers called sharp", "Joe Sharp").kinds()).containsExactly(PARTIAL_CELL);
    }

    @Test
    void offersWordsThatNothingExplains() {
        assertThat(kinds("singers who sound gloomy", "gloomy")).containsExactly(WORD);
        assertThat(kinds("papers on deep learning", "deep learning")).containsExactly(WORD);
    }

    @Test
    void doesNotOfferWordsOfTheSchema() {
        assertThat(texts("songs of singers by genre")).doesNotContain("songs", "singers", "genre", "by");
    }

    @Test
    void offersWordsOfTheSchemaWhereATextIsAnnounced() {
        assertThat(kinds("titles that contain the word song", "song")).contains(WORD);
        assertThat(kinds("titles with the word you in them", "you")).contains(WORD);
    }

    @Test
    void mergesWhatIsFoundTwice() {
        assertThat(find("singers from 'FRANCE'", "FRANCE").kinds())
                .containsExactlyInAnyOrder(QUOTED, CELL, CAPITALISED);
    }

    @Test
    void keepsTheBestOfManyCandidates() {
        var words = new StringBuilder("songs");
        for (int i = 0; i < 40; i++) {
            words.append(" of gloomy").append(i);
        }
        words.append(" with 17 and \"Blue\" in france");
        var linked = MusicDatabase.linker(1_000)
                .link(words.toString(), LinkedSchema.of(MusicDatabase.SCHEMA), MusicDatabase.VALUES);
        assertThat(linked.values())
                .filteredOn(candidate -> !candidate.kinds().contains(CATEGORY))
                .hasSize(26)
                .extracting(ValueCandidate::text)
                .contains("17", "Blue", "France");
    }

    @Test
    void becomesAValueOfAPlanWithTrimmedCells() {
        var value = find("singers from spain", "Spain").toPlanValue();
        assertThat(value)
                .isEqualTo(new PlanValue(
                        "Spain", PlanValue.Kind.UNTYPED, List.of(new Cell(MusicDatabase.COUNTRY, "Spain"))));
    }

    @Test
    void takesEachParameterAsACandidateAtItsPlace() {
        var linked = MusicDatabase.linker(64)
                .link(
                        "songs of ? since ?",
                        "",
                        List.of(9, 17),
                        LinkedSchema.of(MusicDatabase.SCHEMA),
                        MusicDatabase.VALUES);
        var parameters =
                linked.values().stream().filter(ValueCandidate::isParameter).toList();

        assertThat(parameters).extracting(ValueCandidate::text).containsExactly("$1", "$2");
        assertThat(parameters).extracting(ValueCandidate::firstWord).containsExactly(2, 4);
        assertThat(parameters.getLast().toPlanValue())
                .isEqualTo(new PlanValue("$2", PlanValue.Kind.PARAMETER, List.of()));
        assertThat(linked.words()).containsExactly("songs", "of", "?", "since", "?");
    }

    private static List<ValueCandidate> link(String question) {
        return MusicDatabase.link(question).values();
    }
}
