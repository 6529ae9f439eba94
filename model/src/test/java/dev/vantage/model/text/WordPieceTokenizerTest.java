package dev.vantage.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordPieceTokenizerTest {

    private static final WordPieceTokenizer MINI_LM = Vocabulary.miniLm();
    private static final List<String> SMALL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "##b", "##bc", "ab");

    /** One line of wordpiece-golden.jsonl, which src/test/python/wordpiece_golden.py writes. */
    private record Golden(String text, int[] ids) {}

    @Test
    void givesTheIdsOfHuggingFaceForAThousandTexts() throws IOException {
        var golden = golden();
        assertThat(golden).hasSize(1000);
        var softly = new SoftAssertions();
        for (var line : golden) {
            softly.assertThat(MINI_LM.encode(line.text())).as(line.text()).containsExactly(line.ids());
        }
        softly.assertAll();
    }

    private static List<Golden> golden() throws IOException {
        var json = new JsonMapper();
        var golden = new ArrayList<Golden>();
        try (var in = WordPieceTokenizerTest.class.getResourceAsStream("wordpiece-golden.jsonl")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);
            for (var line : text.lines().toList()) {
                golden.add(json.readValue(line, Golden.class));
            }
        }
        return golden;
    }

    @Test
    void knowsItsSpecialTokens() {
        assertThat(MINI_LM.vocabularySize()).isEqualTo(30_522);
        assertThat(List.of(MINI_LM.unk(), MINI_LM.cls(), MINI_LM.sep())).containsExactly(100, 101, 102);
    }

    @Test
    void takesTheLongestPieceFirst() {
        var tokenizer = WordPieceTokenizer.of(SMALL);
        assertThat(tokenizer.encode("a ab abb abbc")).containsExactly(4, 7, 7, 5, 7, 6);
    }

    @Test
    void givesOneUnknownForAWordWithAnUnknownPart() {
        assertThat(WordPieceTokenizer.of(SMALL).encode("abx a")).containsExactly(1, 4);
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        var again = WordPieceTokenizer.load(new ByteArrayInputStream(MINI_LM.toJson()), "written");
        assertThat(again.toJson()).isEqualTo(MINI_LM.toJson());
        for (var line : golden()) {
            assertThat(again.encode(line.text())).containsExactly(line.ids());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "nonsense"})
    void refusesWhatIsNotJson(String content, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("tokenizer.json"), content);
        assertThatThrownBy(() -> WordPieceTokenizer.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\":\"WordPiece\"|\"type\":\"BPE\"|/model/type",
                "\"lowercase\":true|\"lowercase\":false|/normalizer/lowercase",
                "\"strip_accents\":null|\"strip_accents\":false|/normalizer/strip_accents",
                "\"ab\":7|\"ab\":6|0 to 7",
                "\"ab\":7|\"ab\":-1|0 to 7",
                "\"[CLS]\":2|\"[cls]\":2|[CLS]",
            })
    void refusesATokenizerOfAnotherKind(String part, String replacement, String reason) {
        // The second "type":"WordPiece" is the model's; the first is the decoder's.
        var json = new String(WordPieceTokenizer.of(SMALL).toJson(), StandardCharsets.UTF_8);
        int at = json.lastIndexOf(part);
        assertThat(at).isPositive();
        var changed = json.substring(0, at) + replacement + json.substring(at + part.length());
        assertThatThrownBy(() -> WordPieceTokenizer.load(
                        new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), "changed.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("changed.json is not an uncased BERT WordPiece tokenizer.json: ")
                .hasMessageContaining(reason);
    }

    @Test
    void refusesAVocabularyWithoutTheSpecialTokens() {
        assertThatThrownBy(() -> WordPieceTokenizer.of(List.of("[PAD]", "[UNK]", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CLS]");
    }
}
