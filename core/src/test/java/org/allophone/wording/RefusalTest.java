package org.allophone.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final Wordings TEXTS = new Wordings("org.allophone.wording.shop");

    private final Wording milk = Wording.of(TEXTS, "wanted", "milk", Wording.of(TEXTS, "bottles", 3));
    private final Wording bread = Wording.of(TEXTS, "bottles", "no");

    @Test
    void itsMessageIsEnglishALineForEachReason() {
        assertThat(Refusal.wrongUse(List.of(milk, bread))).hasMessage("milk: the shop wants 3 bottles\nno bottles");
        assertThat(Refusal.failed(milk)).hasMessage("milk: the shop wants 3 bottles");
    }

    @Test
    void itKeepsItsKindAndTheReasonsThatTheUserIsToldInAnotherLanguage() {
        Refusal wrong = Refusal.wrongUse(List.of(milk, bread));
        assertThat(wrong.kind()).isEqualTo(Refusal.Kind.WRONG_USE);
        assertThat(wrong.lines()).containsExactly(milk, bread);
        assertThat(wrong.lines().get(0).in(Locale.FRENCH)).startsWith("milk\u00a0: le magasin");
        assertThat(Refusal.wrongUse(milk).kind()).isEqualTo(Refusal.Kind.WRONG_USE);
        assertThat(Refusal.failed(milk).kind()).isEqualTo(Refusal.Kind.FAILED);
    }

    @Test
    void aRefusalWithoutAReasonIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> Refusal.wrongUse(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
