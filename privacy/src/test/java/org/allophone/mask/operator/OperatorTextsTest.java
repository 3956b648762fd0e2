package org.allophone.mask.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.allophone.wording.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keep",
                "redact",
                "label",
                "pseudonym",
                "fpe",
                "surrogate",
                "mask:0",
                "mask:4",
                "generalise:hour",
                "generalise:decade",
                "generalise:district",
                "shift:30"
            })
    void eachOperatorIsReadFromItsOwnTextAndSaysWhatItIs(String text) {
        Operator operator = OperatorTexts.read("--column", text);
        assertThat(operator.text()).isEqualTo(text);
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(OperatorTexts.description(operator).in(language))
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hash",
                "mask",
                "mask:",
                "mask:5",
                "mask:-1",
                "mask:x",
                "shift:0",
                "shift:3651",
                "generalise:week",
                "keep:1",
                "Keep",
                ":"
            })
    void anythingElseIsRefusedWithThePlaceAndWhatIsAllowed(String text) {
        assertThatThrownBy(() -> OperatorTexts.read("policy.yaml, line 3", text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("policy.yaml, line 3")
                .hasMessageContaining("“" + text + "”")
                .hasMessageContaining(
                        "keep, redact, label, pseudonym, surrogate, fpe, mask:0 … mask:4, generalise:hour|day|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pseudonym", "fpe", "surrogate"})
    void whatTheKeyUndoesIsNotCalledAnonymous(String text) {
        assertThat(OperatorTexts.description(OperatorTexts.read("", text)).in(Locale.FRENCH))
                .contains("non anonyme");
    }
}
