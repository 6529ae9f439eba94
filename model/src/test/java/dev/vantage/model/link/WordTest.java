package dev.vantage.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "singers, singer",
        "countries, country",
        "matches, match",
        "movies, movie",
        "houses, house",
        "teaching, teach",
        "released, release",
        "boxes, box",
        "classes, class",
        "ages, age",
        "sizes, size",
        "prizes, prize",
        "viruses, virus",
        "buses, bus",
        "shipping, ship",
        "planned, plan",
        "selling, sell",
        "staffed, staff",
        "guaranteeing, guarantee",
        "tattooed, tattoo"
    })
    void givesInflectedFormsOneStem(String inflected, String plain) {
        assertThat(Word.of(inflected).stem()).isEqualTo(Word.of(plain).stem());
    }

    @ParameterizedTest
    @CsvSource({"bus", "has", "1990s", "status", "ring", "red"})
    void leavesShortWordsAndNumbersAlone(String word) {
        assertThat(Word.of(word).stem()).isEqualTo(word);
    }

    @Test
    void comparesWithoutCaseAccentsAndGroupingCommas() {
        assertThat(Word.of("SÃO").normal()).isEqualTo("sao");
        assertThat(Word.of("ＡＢ１").normal()).isEqualTo("ab1");
        assertThat(Word.of("1,000").normal()).isEqualTo("1000");
    }

    @Test
    void knowsStopWords() {
        assertThat(Word.of("Which").isStop()).isTrue();
        assertThat(Word.of("singer").isStop()).isFalse();
    }
}
