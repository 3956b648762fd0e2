package org.allophone.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.allophone.fixture.TestSecret;
import org.allophone.pii.Label;
import org.allophone.pii.LabelledText;
import org.allophone.pii.PiiKind;
import org.allophone.pii.TextMask;
import org.allophone.secret.Secret;
import org.junit.jupiter.api.Test;

/** What stands for personal data in texts. */
class TextMasksTest {
    private static final Set<PiiKind> ALL = EnumSet.allOf(PiiKind.class);
    private static final Label ANNE =
            Label.personal("caller_name", PiiKind.PERSON).withValue("Anne Delvaux");
    private static final Label LUC = Label.personal("neighbour", PiiKind.PERSON).withValue("Luc Peeters");
    private static final Label PHONE =
            Label.personal("caller_phone", PiiKind.PHONE).withValue("+32401020649");
    private static final Label AMOUNT = Label.fact("billed").withValue("61.40");

    private static LabelledText text(String name, Label label) {
        return new LabelledText.Builder()
                .append("Ici ")
                .append(name, label)
                .append(", je paie ")
                .append("soixante et un euros", AMOUNT)
                .append(".")
                .build();
    }

    @Test
    void theSamePersonHasTheSameLabelThroughTheConversation() {
        TextMask.OfConversation mask = new TextLabels(ALL, Locale.FRENCH).conversation();
        assertThat(mask.mask(text("madame Delvaux", ANNE)).text())
                .isEqualTo("Ici [PERSONNE_1], je paie soixante et un euros.");
        assertThat(mask.mask(text("Luc", LUC)).text()).startsWith("Ici [PERSONNE_2],");
        assertThat(mask.mask(text("Anne", ANNE)).text()).startsWith("Ici [PERSONNE_1],");
    }

    @Test
    void anotherConversationCountsAnew() {
        TextMask mask = new TextLabels(ALL, Locale.FRENCH);
        mask.conversation().mask(text("Anne", ANNE));
        assertThat(mask.conversation().mask(text("Luc", LUC)).text()).startsWith("Ici [PERSONNE_1],");
    }

    @Test
    void aMaskedSpanTellsNoValueAndOtherSpansKeepTheirs() {
        LabelledText masked = new TextLabels(ALL, Locale.FRENCH).conversation().mask(text("Anne", ANNE));
        assertThat(masked.spans().get(0).label().value()).isEmpty();
        assertThat(masked.textOf(masked.spans().get(0))).isEqualTo("[PERSONNE_1]");
        assertThat(masked.spans().get(1).label()).isEqualTo(AMOUNT);
        assertThat(masked.textOf(masked.spans().get(1))).isEqualTo("soixante et un euros");
    }

    @Test
    void kindsThatAreNotMaskedStay() {
        Set<PiiKind> phones = Set.of(PiiKind.PHONE);
        assertThat(new TextLabels(phones, Locale.FRENCH).conversation().mask(text("Anne", ANNE)))
                .isEqualTo(text("Anne", ANNE));
    }

    @Test
    void thePseudonymOfANumberBeginsThatOfTheTables() {
        Masker masker = Masker.keyed(Secret.parse(TestSecret.TEXT), "test");
        LabelledText masked =
                new TextPseudonyms(masker, ALL, Locale.FRENCH).conversation().mask(text("zéro quatre cent un…", PHONE));
        String pseudonym = masker.pseudonym(PiiKind.PHONE, "+32401020649");
        assertThat(masked.text()).startsWith("Ici [TELEPHONE " + pseudonym.substring(0, 12) + "],");
    }

    @Test
    void eachKindHasANameInEachLanguage() {
        for (PiiKind kind : PiiKind.values()) {
            assertThat(TextLabels.nameOf(kind, Locale.FRENCH)).matches("[A-Z_]+");
            assertThat(TextLabels.nameOf(kind, Locale.ENGLISH)).matches("[A-Z_]+");
        }
    }
}
