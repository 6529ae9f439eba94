package dev.vantage.model.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hugging Face's {@code tokenizer.json}, as far as an uncased BERT tokenizer uses it. Truncation and padding are left to
 * the caller, so what a file says of them is not read.
 *
 * @see <a href="https://huggingface.co/docs/tokenizers/api/tokenizer">Hugging Face Tokenizers</a>
 */
final class TokenizerFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode root;
    private final String origin;

    private TokenizerFile(JsonNode root, String origin) {
        this.root = root;
        this.origin = origin;
    }

    static WordPieceTokenizer read(InputStream in, String origin) throws IOException {
        return new TokenizerFile(parse(in, origin), origin).tokenizer();
    }

    private static JsonNode parse(InputStream in, String origin) throws IOException {
        try {
            return JSON.readTree(in);
        } catch (JsonProcessingException damaged) {
            throw new IllegalArgumentException(origin + " is not valid JSON: " + damaged.getOriginalMessage(), damaged);
        }
    }

    private WordPieceTokenizer tokenizer() {
        check("/model/type", "WordPiece");
        check("/model/unk_token", WordPieceTokenizer.UNK);
        check("/model/continuing_subword_prefix", WordPieceTokenizer.CONTINUATION);
        check("/model/max_input_chars_per_word", String.valueOf(WordPieceTokenizer.LONGEST_WORD));
        check("/normalizer/type", "BertNormalizer");
        check("/normalizer/clean_text", "true");
        check("/normalizer/handle_chinese_chars", "true");
        check("/normalizer/lowercase", "true");
        if (root.at("/normalizer/strip_accents").isBoolean()) {
            check("/normalizer/strip_accents", "true");
        }
        check("/pre_tokenizer/type", "BertPreTokenizer");
        try {
            return WordPieceTokenizer.of(vocabulary(), special());
        } catch (IllegalArgumentException incomplete) {
            throw refused(String.valueOf(incomplete.getMessage()));
        }
    }

    private void check(String pointer, String wanted) {
        var found = root.at(pointer);
        if (!found.asText().equals(wanted)) {
            throw refused(pointer + " is " + (found.isMissingNode() ? "missing" : found) + ", not " + wanted);
        }
    }

    private List<String> vocabulary() {
        var pieces = root.at("/model/vocab");
        var vocabulary = new String[pieces.size()];
        for (var piece : pieces.properties()) {
            int id = piece.getValue().asInt(-1);
            if (id < 0 || id >= vocabulary.length || vocabulary[id] != null) {
                throw refused("the ids of /model/vocab do not run from 0 to " + (vocabulary.length - 1));
            }
            vocabulary[id] = piece.getKey();
        }
        return List.of(vocabulary);
    }

    private Set<String> special() {
        var special = new TreeSet<String>();
        for (var token : root.at("/added_tokens")) {
            var content = token.path("content").asText();
            if (root.at("/model/vocab").path(content).asInt(-1)
                    != token.path("id").asInt()) {
                throw refused("the added token " + content + " is not in /model/vocab under its id");
            }
            special.add(content);
        }
        if (special.isEmpty()) {
            throw refused("/added_tokens is missing");
        }
        return special;
    }

    private IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException(origin + " is not an uncased BERT WordPiece tokenizer.json: " + reason);
    }

    static String write(List<String> vocabulary, Set<String> special) {
        var root = JSON.createObjectNode()
                .put("version", "1.0")
                .putNull("truncation")
                .putNull("padding");
        var added = root.putArray("added_tokens");
        var ids = JSON.createObjectNode();
        for (int id = 0; id < vocabulary.size(); id++) {
            var piece = vocabulary.get(id);
            ids.put(piece, id);
            if (special.contains(piece)) {
                added.addObject()
                        .put("id", id)
                        .put("content", piece)
                        .put("single_word", false)
                        .put("lstrip", false)
                        .put("rstrip", false)
                        .put("normalized", false)
                        .put("special", true);
            }
        }
        root.putObject("normalizer")
                .put("type", "BertNormalizer")
                .put("clean_text", true)
                .put("handle_chinese_chars", true)
                .putNull("strip_accents")
                .put("lowercase", true);
        root.putObject("pre_tokenizer").put("type", "BertPreTokenizer");
        var around = root.putObject("post_processor").put("type", "BertProcessing");
        around.putArray("sep").add(WordPieceTokenizer.SEP).add(vocabulary.indexOf(WordPieceTokenizer.SEP));
        around.putArray("cls").add(WordPieceTokenizer.CLS).add(vocabulary.indexOf(WordPieceTokenizer.CLS));
        root.putObject("decoder")
                .put("type", "WordPiece")
                .put("prefix", WordPieceTokenizer.CONTINUATION)
                .put("cleanup", true);
        root.putObject("model")
                .put("type", "WordPiece")
                .put("unk_token", WordPieceTokenizer.UNK)
                .put("continuing_subword_prefix", WordPieceTokenizer.CONTINUATION)
                .put("max_input_chars_per_word", WordPieceTokenizer.LONGEST_WORD)
                .set("vocab", ids);
        return root.toString();
    }
}
