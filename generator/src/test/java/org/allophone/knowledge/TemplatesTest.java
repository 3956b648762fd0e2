package org.allophone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an article's file is told with its line, and all of it at once. */
class TemplatesTest {
    private static final String WORDS = "mot ".repeat(100).strip();
    private static final String SOUND = """
            ---
            id: KB-FAC-001
            title: Une facture
            kind: procedure
            intents: bill
            audience: internal
            ---
            Le délai est de {policy.credit-days}.
            """ + WORDS + "\n";

    @Test
    void aSoundFileIsTaken() {
        assertThat(Templates.read(List.of(file(SOUND)), Set.of("bill"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            id: KB-FAC-001       ~ id: FAC-1           ~ line 2: the id is "FAC-1"; write KB-, three capitals, - and three digits, such as KB-FAC-012
            title: Une facture   ~ colour: red         ~ line 3: the key "colour" is unknown; allowed: id, title, kind, intents, audience, each, after
            title: Une facture   ~ title: Dans {policy.credit-days} ~ line 3: the title has the figure policy.credit-days; write it in the text, where it has versions
            title: Une facture   ~ title: Les 3 cas    ~ line 3: the figure "3" is typed; write the slot of its policy or price, or say it without a figure
            kind: procedure      ~ kind: script        ~ line 4: kind is "script"; write one of procedure, tariff, faq, memo
            kind: procedure      ~ title: Encore       ~ line 4: the key "title" is there twice; write it once
            audience: internal   ~ audience: all       ~ line 6: audience is "all"; write one of internal, public
            intents: bill        ~ intents: bill tax   ~ line 5: the intent "tax" is unknown; write one of the pack
            audience: internal   ~ each: tv            ~ line 2: the id is "KB-FAC-001"; an article for each of several products has KB- and three capitals, such as KB-OPT
            {policy.credit-days} ~ {policy.days}       ~ line 8: the slot {policy.days} is unknown here; write a policy, a term of the country or what the head allows
            {policy.credit-days} ~ {price}             ~ line 8: the slot {price} is unknown here; write a policy, a term of the country or what the head allows
            {policy.credit-days} ~ {policy.credit-days:before} ~ line 8: the slot {policy.credit-days:before} is unknown here; write a policy, a term of the country or what the head allows
            {policy.credit-days} ~ {policy.credit-days ~ line 8: the bracket { has no other half; write both, or none
            {policy.credit-days} ~ 5 jours             ~ line 8: the figure "5" is typed; write the slot of its policy or price, or say it without a figure
            {policy.credit-days} ~ Cinq jours          ~ line 8: the figure "Cinq" is typed; write the slot of its policy or price, or say it without a figure
            {policy.credit-days} ~ quelques €          ~ line 8: the figure "€" is typed; write the slot of its policy or price, or say it without a figure
            {policy.credit-days} ~ [?BE a|?BE b]       ~ line 8: BE stands twice in a choice; write ?BE once and ?FR once
            Le délai est de      ~ {each radio}         ~ line 8: each "radio" is not a family of products; write one of internet, mobile, tv, bundle, option, device
            """, quoteCharacter = '\0')
    void aFaultIsToldWithItsLine(String sound, String wrong, String message) {
        assertThat(SOUND).contains(sound);
        assertThat(faults(SOUND.replace(sound, wrong.strip()))).contains("billing/bill.md, " + message);
    }

    @Test
    void severalFaultsComeOutAtOnce() {
        assertThat(faults(SOUND.replace("{policy.credit-days}", "{price} en 5 jours")
                                .replace("internal", "all"))
                        .lines())
                .hasSize(3);
    }

    @Test
    void anIntentWithoutAnArticleIsNamed() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> Templates.read(List.of(file(SOUND)), Set.of("bill", "tax", "general")));
        assertThat(refusal).hasMessage("the intent \"tax\" has no article; write one that names it under intents");
    }

    @Test
    void anArticleIsNeitherShortNorLong() {
        assertThat(faults(SOUND.replace(WORDS, "Voilà.")))
                .isEqualTo("billing/bill.md, line 1: the text has 6 words; write 80 to 400");
        assertThat(faults(SOUND.replace(WORDS, "mot ".repeat(500)))).contains("write 80 to 400");
        assertThat(faults("Du texte.")).contains("line 1: there is no head");
    }

    @Test
    void anIdIsWrittenOnce() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> Templates.read(List.of(file(SOUND), new ArticleFile("other.md", SOUND)), Set.of("bill")));
        assertThat(refusal)
                .hasMessage("other.md, line 1: the id KB-FAC-001 is that of billing/bill.md too; write another one");
    }

    @Test
    void theNumberOfAStepAndAnArticleOfOneAreNoFigures() {
        assertThat(TypedFigures.in("1. Un appel, une seconde fois ; « centaurée », {policy.credit-days}"))
                .isEmpty();
        assertThat(TypedFigures.in("Entre 5 et dix jours, 7,50 €")).containsExactly("5", "dix", "7,50", "€");
    }

    private static String faults(String text) {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> Templates.read(List.of(file(text)), Set.of("bill")));
        return String.valueOf(refusal == null ? null : refusal.getMessage());
    }

    private static ArticleFile file(String text) {
        return new ArticleFile("billing/bill.md", text);
    }
}
