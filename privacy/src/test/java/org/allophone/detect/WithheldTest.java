package org.allophone.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.allophone.detect.Detection.Reason;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Finding;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.allophone.pii.PiiKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithheldTest {
    private static final List<String> TURNS = List.of("mon gsm : 0475 12 34 56");

    private static Detection<Finding> with(Finder finder) {
        return new Detector(List.of(finder)).find(TURNS);
    }

    private static Detection<Finding> find(String... turns) {
        return Detector.ofAllKinds().find(List.of(turns));
    }

    @Test
    void aFaultOfAFinderWithholdsTheTurnsAndDoesNotQuoteThem() {
        Detection<Finding> detection = with((said, findings) -> {
            throw new IllegalArgumentException(said.turn(0));
        });
        assertThat(detection).isInstanceOfSatisfying(Detection.Withheld.class, withheld -> {
            assertThat(withheld.reason()).isEqualTo(Reason.FAULT);
            assertThat(withheld.where())
                    .startsWith("IllegalArgumentException at ")
                    .contains("WithheldTest.java");
            assertThat(withheld.toString()).doesNotContain("0475");
        });
        assertThatThrownBy(detection::foundOrThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("0475");
    }

    @Test
    void whatAFinderFoundBeforeAnotherOneFailedIsNoResult() {
        Finder good = (said, findings) -> findings.add(0, 1, PiiKind.PHONE, 1, "test");
        Finder bad = (said, findings) -> said.token(-1);
        assertThat(new Detector(List.of(good, bad)).find(TURNS)).isInstanceOf(Detection.Withheld.class);
    }

    @Test
    void aFinderThatCallsItselfForEverWithholdsTheTurns() {
        assertThat(with(new Finder() {
                    @Override
                    @SuppressWarnings("InfiniteRecursion")
                    public void find(Said said, Findings findings) {
                        find(said, findings);
                    }
                }))
                .isInstanceOfSatisfying(
                        Detection.Withheld.class,
                        withheld -> assertThat(withheld.reason()).isEqualTo(Reason.FAULT));
    }

    @Test
    void aFinderThatNeverEndsIsStopped() {
        AtomicLong hours = new AtomicLong();
        Finder endless = (said, findings) -> {
            while (said.token(0).turn() == 0) {
                hours.incrementAndGet();
            }
        };
        Detector detector = new Detector(List.of(endless), said -> false, () -> hours.get() * 3_600_000_000_000L);
        assertThat(detector.find(TURNS))
                .isInstanceOfSatisfying(
                        Detection.Withheld.class,
                        withheld -> assertThat(withheld.reason()).isEqualTo(Reason.TIME_LIMIT));
    }

    @Test
    void theLimitGrowsWithTheText() {
        AtomicLong now = new AtomicLong();
        Finder slow = (said, findings) -> now.addAndGet(60_000_000_000L);
        Detector detector = new Detector(List.of(slow), said -> false, now::get);
        assertThat(detector.find(TURNS)).isInstanceOf(Detection.Withheld.class);
        assertThat(detector.find(List.of("oui ".repeat(25_000)))).isInstanceOf(Detection.Complete.class);
    }

    /** The first article of the Universal Declaration of Human Rights and the sentences after it, in the translations of the United Nations. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen"
                        + " einander im Geist der Brüderlichkeit begegnen. Jeder hat Anspruch auf die in dieser Erklärung verkündeten"
                        + " Rechte und Freiheiten ohne irgendeinen Unterschied, etwa nach Rasse, Hautfarbe, Geschlecht, Sprache,"
                        + " Religion, politischer oder sonstiger Überzeugung, nationaler oder sozialer Herkunft, Vermögen, Geburt oder"
                        + " sonstigem Stand.",
                "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia,"
                        + " deben comportarse fraternalmente los unos con los otros. Toda persona tiene todos los derechos y libertades"
                        + " proclamados en esta Declaración, sin distinción alguna de raza, color, sexo, idioma, religión, opinión"
                        + " política o de cualquier otra índole, origen nacional o social, posición económica, nacimiento o cualquier"
                        + " otra condición.",
                "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza e"
                        + " devono agire gli uni verso gli altri in spirito di fratellanza. Ad ogni individuo spettano tutti i diritti e"
                        + " tutte le libertà enunciate nella presente Dichiarazione, senza distinzione alcuna, per ragioni di razza, di"
                        + " colore, di sesso, di lingua, di religione, di opinione politica o di altro genere, di origine nazionale o"
                        + " sociale.",
                "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны"
                        + " поступать в отношении друг друга в духе братства. Каждый человек должен обладать всеми правами и всеми"
                        + " свободами, провозглашенными настоящей Декларацией, без какого бы то ни было различия, как-то в отношении"
                        + " расы, цвета кожи, пола, языка, религии, политических или иных убеждений, национального или социального"
                        + " происхождения."
            })
    void aTextInAnUnknownLanguageIsWithheld(String text) {
        assertThat(find(text))
                .isInstanceOfSatisfying(
                        Detection.Withheld.class,
                        withheld -> assertThat(withheld.reason()).isEqualTo(Reason.UNKNOWN_LANGUAGE));
    }

    /** The same of the known languages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et"
                        + " doivent agir les uns envers les autres dans un esprit de fraternité. Chacun peut se prévaloir de tous les"
                        + " droits et de toutes les libertés proclamés dans la présente Déclaration, sans distinction aucune, notamment de"
                        + " race, de couleur, de sexe, de langue, de religion, d'opinion politique ou de toute autre opinion, d'origine"
                        + " nationale ou sociale, de fortune, de naissance ou de toute autre situation.",
                "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en geweten, en"
                        + " behoren zich jegens elkander in een geest van broederschap te gedragen. Een ieder heeft aanspraak op alle"
                        + " rechten en vrijheden, in deze Verklaring opgesomd, zonder enig onderscheid van welke aard ook, zoals ras,"
                        + " kleur, geslacht, taal, godsdienst, politieke of andere overtuiging, nationale of maatschappelijke afkomst.",
                "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should"
                        + " act towards one another in a spirit of brotherhood. Everyone is entitled to all the rights and freedoms set"
                        + " forth in this Declaration, without distinction of any kind, such as race, colour, sex, language, religion,"
                        + " political or other opinion, national or social origin, property, birth or other status."
            })
    void aTextInAKnownLanguageIsSearched(String text) {
        assertThat(find(text)).isInstanceOf(Detection.Complete.class);
    }

    @Test
    void shortTextsAndCodesAndListsHaveNoLanguage() {
        assertThat(find("Guten Tag, ich möchte bitte meine Rechnung bezahlen.")).isInstanceOf(Detection.Complete.class);
        assertThat(find("q83Jd+9f/AbzKLmeW".repeat(200))).isInstanceOf(Detection.Complete.class);
        assertThat(find("AB 12 CD 34 EF 56 ".repeat(200))).isInstanceOf(Detection.Complete.class);
        assertThat(new Detector(Detector.finders(KnownValues.NONE, KeptValues.NONE))
                        .find(List.of("Peeters Jan\n".repeat(3))))
                .isInstanceOf(Detection.Complete.class);
        assertThat(Detector.ofAllKinds().find(Collections.nCopies(100, "Peeters, Jan; Waterloo")))
                .isInstanceOf(Detection.Complete.class);
    }
}
