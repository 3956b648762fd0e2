package org.allophone.quality.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What French texts say; the expectations are written by hand. */
class FrenchReaderTest {
    private static final List<String> TO_SIXTEEN = List.of(
            "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" "));

    /** Tens as they are said in Belgium; with "et" before one. */
    private static final List<String> BELGIAN_TENS =
            List.of("vingt trente quarante cinquante soixante septante quatre-vingt nonante".split(" "));

    private static String said(String text) {
        return FrenchReader.read(text).stream()
                .map(said -> said.value().shown())
                .collect(Collectors.joining("; "));
    }

    private static String belgian(int number) {
        if (number <= 16) {
            return TO_SIXTEEN.get(number);
        }
        if (number < 20) {
            return "dix-" + TO_SIXTEEN.get(number - 10);
        }
        String tens = BELGIAN_TENS.get(number / 10 - 2);
        int unit = number % 10;
        if (unit == 0) {
            return tens.equals("quatre-vingt") ? "quatre-vingts" : tens;
        }
        return tens + (unit == 1 && number / 10 != 8 ? " et un" : "-" + TO_SIXTEEN.get(unit));
    }

    private static String french(int number) {
        if (number == 71) {
            return "soixante et onze";
        }
        if (number >= 70 && number < 80) {
            return "soixante-" + belgian(number - 60);
        }
        return number >= 90 && number < 100 ? "quatre-vingt-" + belgian(number - 80) : belgian(number);
    }

    private static String toTenThousand(int number, boolean france) {
        if (number < 100) {
            return france ? french(number) : belgian(number);
        }
        List<String> words = new ArrayList<>();
        if (number >= 2000) {
            words.add(TO_SIXTEEN.get(number / 1000));
        }
        if (number >= 1000) {
            words.add("mille");
        }
        int hundreds = number / 100 % 10;
        int rest = number % 100;
        if (hundreds > 1) {
            words.add(TO_SIXTEEN.get(hundreds));
        }
        if (hundreds > 0) {
            words.add(hundreds > 1 && rest == 0 ? "cents" : "cent");
        }
        if (rest > 0) {
            words.add(france ? french(rest) : belgian(rest));
        }
        return String.join(" ", words);
    }

    @Test
    void eachAmountUpTo9999EurosIsUnderstoodAsItIsSaidInBelgiumAndInFrance() {
        for (int euros = 2; euros < 10_000; euros++) {
            assertThat(said(toTenThousand(euros, false) + " euros")).isEqualTo(euros + ".00");
            assertThat(said(toTenThousand(euros, true) + " euros")).isEqualTo(euros + ".00");
        }
    }

    @Test
    void eachNumberOfCentsIsUnderstood() {
        for (int cents = 10; cents < 100; cents++) {
            assertThat(said("trente euros " + belgian(cents))).isEqualTo("30." + cents);
            assertThat(said("trente euros " + french(cents))).isEqualTo("30." + cents);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Il reste cent vingt-trois euros quarante. | 123.40",
                "vingt-neuf euros nonante-neuf | 29.99",
                "vingt-neuf euros quatre-vingt-dix-neuf | 29.99",
                "Soixante et onze euros | 71.00",
                "quatre-vingt-un euros | 81.00",
                "quatre-vingts euros | 80.00",
                "deux cents euros | 200.00",
                "mille euros | 1000.00",
                "mille deux cents euros | 1200.00",
                "onze cents euros | 1100.00",
                "cinq euros zéro quatre | 5.04",
                "vingt euros et cinquante centimes | 20.50",
                "cinquante centimes | 0.50",
                "un euro nonante | 1.90",
                "soixante et un virgule quarante euros | 61.40",
                "deux euros et demi | 2.50",
                "61,40 € | 61.40",
                "61,40 euros | 61.40",
                "75 euros | 75.00",
                "une centaine d’euros | about 100.00",
                "environ cinquante euros | about 50.00",
                "cinquante euros à peu près | about 50.00",
                "vingt euros deux fois | 20.00; 2",
                "trente-neuf euros et cinquante euros d’activation | 39.00; 50.00",
                "dix-neuf euros cinquante, trente-neuf euros | 19.50; 39.00",
                "quarante-cinq, euh, cinquante euros | 45; 50.00",
                "vingt- vingt euros, mai- maintenant | 20.00",
                "huitante francs et octante euros | 80; 80.00",
            })
    void amountsAreUnderstood(String text, String expected) {
        assertThat(said(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "le mardi quatorze janvier | tuesday 14 january",
                "mardi quatorze | tuesday 14",
                "le premier mars | 1 march",
                "le trente et un décembre | 31 december",
                "le vingt-trois décembre mille neuf cent trente-huit | 23 december 1938",
                "le trente et un décembre deux mille deux | 31 december 2002",
                "le 14 janvier 2025 | 14 january 2025",
                "le quatorze | 14",
                "mardi prochain | tuesday (coming)",
                "mardi qui vient | tuesday (coming)",
                "jeudi dernier | thursday (past)",
                "mardi de la semaine passée | tuesday (last week)",
                "vendredi de la semaine prochaine | friday (next week)",
                "lundi en huit | monday (next week)",
                "hier soir | -1 days from the call",
                "avant-hier | -2 days from the call",
                "demain | +1 days from the call",
                "après-demain matin | +2 days from the call",
                "en janvier | january",
                "Le samedi, c’est complet. | ''",
                "du lundi au vendredi | ''",
                "les premiers jours du mois | ''",
                "mardi deux fois | tuesday; 2",
                "mardi à dix heures | tuesday; 10:00",
            })
    void daysAreUnderstood(String text, String expected) {
        assertThat(said(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "à neuf heures et demie | 09:30",
                "neuf heures et quart | 09:15",
                "dix heures moins le quart | 09:45",
                "dix heures moins quart | 09:45",
                "dix heures moins vingt | 09:40",
                "huit heures cinq | 08:05",
                "quatorze heures trente | 14:30",
                "vingt et une heures | 21:00",
                "huit heures du soir | 20:00",
                "trois heures de l’après-midi | 15:00",
                "midi | 12:00",
                "midi et demi | 12:30",
                "minuit moins le quart | 23:45",
                "entre huit heures et midi | 08:00/12:00",
                "entre treize heures trente et dix-sept heures | 13:30/17:00",
                "entre midi et une heure | 12:00/13:00",
                "de huit à dix-sept heures | 08:00/17:00",
                "de neuf heures à midi | 09:00/12:00",
                "9 h 30 | 09:30",
                "l’après-midi | ''",
                "à l’heure | ''",
            })
    void timesOfDayAreUnderstood(String text, String expected) {
        assertThat(said(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dans les cinq jours ouvrables | 5 workdays",
                "sous dix jours ouvrés | 10 workdays",
                "quinze jours | 15 days",
                "une quinzaine de jours | about 15 days",
                "trois semaines | 3 weeks",
                "douze mois | 12 months",
                "deux petites minutes | 2 minutes",
                "les trois derniers mois | 3 months",
                "quarante et une minutes | 41 minutes",
                "un quart d’heure | about 15 minutes",
                "trois quarts d’heure | about 45 minutes",
                "une demi-heure | about 30 minutes",
                "quatre mégabits par seconde | 4 megabits",
                "un giga | 1 gigabytes",
                "vingt pour cent | 20 percent",
                "quatre fois | 4",
                "une minute, un jour, une heure, une fois | ''",
                "deux ou trois clients | ''",
            })
    void durationsAndCountsAreUnderstood(String text, String expected) {
        assertThat(said(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zéro quatre, quatre cent septante-cinq, douze, zéro neuf | 044751209",
                "zéro quatre, zéro zéro cinq, treize, cinquante-neuf | 040051359",
                "zéro un, quatre-vingt-dix-neuf, zéro zéro, soixante-dix-sept, douze | 0199007712",
                "cinq, six, neuf, un, un, huit | 569118",
                "cinq six neuf un | 5691",
                "FA, vingt-six, vingt-huit, zéro sept, quatre-vingt-huit | FA26280788",
                "F, A, trois, trois, zéro | FA330",
                "P, deux C, cinq, trois, zéro | PCC530",
                "B comme Bruno, quatre, deux | B42",
                "T, quatre-vingt-cinq, quarante-neuf, trois cent quatorze | T8549314",
                "BE vingt-sept, treize, zéro huit cent vingt-trois | BE27130823",
                "+, +, +, zéro, huit, quatre, barre oblique, deux, sept | 08427",
                "D, U, P, O, N, T | DUPONT",
                "soixante-deux dix-huit | 6218",
                "quarante-deux, zéro neuf, non, je me trompe, quatre-vingt-neuf | 4289",
                "zéro septante-trois, non pardon, zéro quarante-trois, douze | 04312",
                "vingt, soixante-huit, attendez, non, quarante-huit | 2048",
                "nonante, euh cinq | 905",
                "cinq mille six cent vingt | 5620",
                "six mille un Marcinelle | 6001",
                "quatre mille quatre cent trente Ans | 4430",
                "deux H, K, trois, quatre | HHK34",
                "le numéro de retour, zéro zéro un tout en bas | 001",
                "à la fin, septante-deux, un colis | 72",
                "J’en ai trois cent un pour finir. | 301",
                "le [TELEPHONE_1], à la fin | ''",
                "la TVA, le GSM, la carte SIM | ''",
                "trois lignes, une autre, la carte SIM | ''",
            })
    void referencesAreUnderstood(String text, String expected) {
        assertThat(said(text)).isEqualTo(expected);
    }

    @Test
    void anyRowOfWordsIsReadInOrder() {
        String[] words =
                ("zéro un deux quatre vingt vingts cent mille soixante et onze nonante euros centimes virgule heures demie moins"
                                + " quart midi entre de à jours ouvrables fois le mardi premier janvier prochain hier avant F A DE SMS comme non"
                                + " pardon , . - ’ euh + barre oblique 12 61,40 € pour dizaine d environ [X]")
                        .split(" ");
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            String text = Stream.generate(() -> words[random.nextInt(words.length)])
                    .limit(30)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            int end = 0;
            for (Said said : FrenchReader.read(text)) {
                assertThat(said.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                assertThat(said.end()).as("seed %d: %s", seed, text).isGreaterThan(said.start());
                end = said.end();
            }
            assertThat(end).as("seed %d: %s", seed, text).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void aPlaceTellsTheWords() {
        String text = "Donc : dans les cinq jours ouvrables, trente euros.";
        assertThat(FrenchReader.read(text))
                .extracting(said -> said.in(text))
                .containsExactly("cinq jours ouvrables", "trente euros");
    }

    @Test
    void whatIsAmbiguousHasEachReading() {
        assertThat(FrenchReader.read("le douze").get(0).readings())
                .extracting(Value::kind)
                .containsExactly(Value.Kind.DATE, Value.Kind.REFERENCE, Value.Kind.AMOUNT, Value.Kind.COUNT);
        assertThat(FrenchReader.read("trente cinquante").get(0).readings())
                .extracting(Value::shown)
                .containsExactly("3050", "30.50");
        assertThat(FrenchReader.read("huit heures").get(0).readings())
                .extracting(Value::shown)
                .containsExactly("08:00", "8 hours");
    }
}
