package org.allophone.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuphonyTest {

    @ParameterizedTest
    @CsvSource({
        "de, Anne, d’Anne",
        "de, Paul, de Paul",
        "De, Anne, D’Anne",
        "le, abonnement, l’abonnement",
        "la, adresse, l’adresse",
        "que, il, qu’il",
        "parce que, Élise, parce qu’Élise",
        "jusque, à demain, jusqu’à demain",
        "puisque, on, puisqu’on",
        "si, il, s’il",
        "si, ils, s’ils",
        "si, elle, si elle",
        "si, Isabelle, si Isabelle",
        "je, appelle, j’appelle",
        "est-ce, Anne, est-ce Anne",
        "ai-je, oublié, ai-je oublié",
        "presque, onze, presque onze",
        "presque, un an, presque un an",
        "de, avril, d’avril",
        "de, une soixantaine d’euros, d’une soixantaine d’euros",
    })
    void theVowelBeforeAVowelIsElided(String before, String next, String joined) {
        assertThat(Euphony.joined(before, next)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({
        "à, le modem, au modem",
        "à le, modem, au modem",
        "de, le modem, du modem",
        "de les, factures, des factures",
        "à, les clients, aux clients",
        "De, le modem, Du modem",
        "À, le mardi trois décembre, Au mardi trois décembre",
        "jusqu’à, le mardi trois décembre, jusqu’au mardi trois décembre",
        "à le, abonnement, à l’abonnement",
        "de le, abonnement, de l’abonnement",
        "du, abonnement, de l’abonnement",
        "au, abonnement, à l’abonnement",
        "du, huit mars, du huit mars",
        "de, Le Goff, de Le Goff",
        "de, lettre, de lettre",
        "avec, le modem, avec le modem",
        "sur le, modem, sur le modem",
    })
    void aPrepositionIsContractedWithTheArticle(String before, String next, String joined) {
        assertThat(Euphony.joined(before, next)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({
        "ma, adresse, mon adresse",
        "Ta, erreur, Ton erreur",
        "sa, hausse, sa hausse",
        "ce, abonnement, cet abonnement",
        "Ce, homme, Cet homme",
        "ce, est, c’est",
        "ce, était hier, c’était hier",
        "ce, haricot, ce haricot",
        "ce, été, cet été",
        "ce, à quoi, ce à quoi",
        "un nouveau, abonnement, un nouvel abonnement",
        "le beau, appareil, le bel appareil",
        "le nouveau, et le vieux, le nouveau et le vieux",
        "mon vieux, appareil, mon vieil appareil",
        "les vieux, appareils, les vieux appareils",
    })
    void determinersAndAdjectivesHaveAFormBeforeAVowel(String before, String next, String joined) {
        assertThat(Euphony.joined(before, next)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "homme",
                "heure",
                "hier",
                "huile",
                "huître",
                "huissier",
                "haltère",
                "halogène",
                "haleine",
                "héroïne",
                "Haïti",
                "hôtel",
                "honneur",
                "honnête",
                "hippique",
                "Hélène",
                "Hervé",
                "Henri",
                "Hyères",
                "Yves",
                "Ypres",
                "yeux",
                "œuf",
                "école",
                "à",
                "y",
                "un",
                "1",
                "1000000",
                "1 000 000 d’euros",
                "ADSL",
                "IBAN",
                "USB",
                "ouest",
                "a",
                "iPhone",
                "Évelyne",
                "Î"
            })
    void aVowelSoundBeginsThem(String text) {
        assertThat(Euphony.startsWithVowelSound(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "haricot",
                "hasard",
                "hauteur",
                "hausse",
                "héros",
                "hiboux",
                "huit",
                "huitième",
                "hors forfait",
                "Hugo",
                "Huy",
                "Herstal",
                "Herve",
                "Hannut",
                "Le Havre",
                "onze",
                "onzième",
                "oui",
                "yaourt",
                "Yolande",
                "8",
                "11",
                "1 200 euros",
                "1er mars",
                "80",
                "HDMI",
                "SMS",
                "wifi",
                "A, N, N, E",
                "haine",
                "hall",
                "handicap",
                "hochet"
            })
    void aConsonantSoundBeginsThem(String text) {
        assertThat(Euphony.startsWithVowelSound(text)).isFalse();
    }

    @Test
    void townsAndCountriesHaveTheirPreposition() {
        assertThat(Euphony.appendAtTown(new StringBuilder(), "Namur")).hasToString("à Namur");
        assertThat(Euphony.appendAtTown(new StringBuilder(), "Le Havre")).hasToString("au Havre");
        assertThat(Euphony.appendAtTown(new StringBuilder(), "La Louvière")).hasToString("à La Louvière");
        assertThat(Euphony.appendOfTown(new StringBuilder(), "Anvers")).hasToString("d’Anvers");
        assertThat(Euphony.appendOfTown(new StringBuilder(), "Les Ulis")).hasToString("des Ulis");
        assertThat(Euphony.appendInCountry(new StringBuilder(), "la Belgique")).hasToString("en Belgique");
        assertThat(Euphony.appendInCountry(new StringBuilder(), "l’Italie")).hasToString("en Italie");
        assertThat(Euphony.appendInCountry(new StringBuilder(), "le Canada")).hasToString("au Canada");
        assertThat(Euphony.appendInCountry(new StringBuilder(), "les Pays-Bas")).hasToString("aux Pays-Bas");
    }

    @Test
    void noJoinLeavesWhatFrenchDoesNotSay() {
        Pattern unsaid = Pattern.compile(
                "\\b(?:[dD]e|à) les? |\\b(?:[lL][ea]|[dD]e|que|ce|ne|[mts]a|du|au) [aeiouéèêàAEIOUÉ]|\\bsi ils?\\b");
        List<String> nouns = List.of(
                "modem",
                "abonnement",
                "le modem",
                "les factures",
                "la box",
                "l’adresse",
                "un an",
                "Anne",
                "Éric",
                "il",
                "ils",
                "haricot",
                "homme",
                "une semaine",
                "avril",
                "août",
                "octobre",
                "écran",
                "le mardi trois décembre");
        for (String before :
                List.of("de", "à", "le", "la", "que", "ne", "ma", "sa", "du", "au", "si", "De", "de le", "à les")) {
            for (String noun : nouns) {
                String joined = Euphony.joined("c’est " + before, noun);
                assertThat(unsaid.matcher(joined).find()).as(joined).isFalse();
            }
        }
    }
}
