package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "costs 1,000.50 now.|costs 1,000.50 now .",
                "in 2004,2005|in 2004 , 2005",
                "the 2nd of 12,345,678|the 2nd of 12,345,678",
                "1,2345|1 , 2345",
                "O'Brien's AB-123|O ' Brien ' s AB - 123",
                "full_time 20%|full _ time 20 %",
                "东京タワー in Café|东 京 タ ワ ー in Café",
                "version 1.2.3.|version 1.2.3 .",
                "سنة ٢٠٢٠|سنة ٢٠٢٠",
                "go 👍 now|go 👍 now",
                "under USD100,000 or EUR5|under USD 100,000 or EUR 5",
                "the USDA1 of ABC100|the USDA1 of ABC100"
            })
    void cutsTextIntoWordsNumbersAndMarks(String text, String tokens) {
        assertThat(texts(text)).containsExactly(tokens.split(" "));
    }

    @Test
    void keepsACombiningMarkWithItsLetter() {
        assertThat(texts("cafe\u0301 x")).containsExactly("cafe\u0301", "x");
    }

    @Test
    void knowsWhereATokenStands() {
        assertThat(Tokens.of("ab (cd)").get(2)).isEqualTo(new Token("cd", 4, 6, true));
    }

    @Test
    void hasNoTokensForBlanksAndControls() {
        assertThat(texts(" \t\u0000\u00a0\u200b\n")).isEmpty();
    }

    private static List<String> texts(String text) {
        return Tokens.of(text).stream().map(Token::text).toList();
    }
}
