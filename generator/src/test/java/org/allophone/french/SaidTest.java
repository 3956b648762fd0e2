package org.allophone.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.allophone.french.Durations.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts, dates, times and durations, as a speaker of French says them. */
class SaidTest {
    private static final Amounts AMOUNTS = new Amounts(Variety.BELGIUM);
    private static final Dates DATES = new Dates(Variety.BELGIUM);
    private static final Times TIMES = new Times(Variety.BELGIUM);
    private static final Durations DURATIONS = new Durations(Variety.BELGIUM);
    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 11);

    @ParameterizedTest
    @CsvSource({
        "6140, soixante et un euros quarante",
        "1200, douze euros",
        "120, un euro vingt",
        "100, un euro",
        "1205, douze euros zéro cinq",
        "50, cinquante centimes",
        "1, un centime",
        "0, zéro euro",
        "9999, nonante-neuf euros nonante-neuf",
        "-1250, moins douze euros cinquante",
        "8000, quatre-vingts euros",
        "100000000, un million d’euros",
    })
    void anAmountIsSaidInEurosAndCents(long cents, String said) {
        assertThat(AMOUNTS.said(cents)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "6140, soixante et un quarante",
        "1205, douze zéro cinq",
        "1200, douze",
        "50, cinquante centimes",
        "20040, deux cents euros quarante",
        "6012, soixante euros douze",
        "6040, soixante quarante",
    })
    void aBareAmountHasNoCurrencyUnlessItWouldSoundLikeAnotherNumber(long cents, String said) {
        assertThat(AMOUNTS.bare(cents)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "6140, une soixantaine d’euros",
        "1480, une quinzaine d’euros",
        "9890, une centaine d’euros",
        "2440, environ vingt-cinq euros",
        "7130, environ septante euros",
        "612, environ six euros",
        "57, environ soixante centimes",
        "23610, environ deux cent quarante euros",
        "123610, environ mille deux cents euros",
    })
    void aRoughAmountIsRounded(long cents, String said) {
        assertThat(AMOUNTS.about(cents)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0, aujourd’hui",
        "-1, hier",
        "-2, avant-hier",
        "1, demain",
        "2, après-demain",
        "-3, dimanche",
        "-6, jeudi",
        "6, mardi",
        "-7, mercredi dernier",
        "-8, mardi de la semaine passée",
        "-10, le premier décembre",
        "-11, le trente novembre",
        "9, le vingt décembre",
        "-400, le sept novembre deux mille vingt-trois",
    })
    void aDateIsSaidAsSeenFromToday(int days, String said) {
        assertThat(DATES.adverbial(TODAY.plusDays(days), TODAY)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "-3, il y a trois jours",
        "-1, hier",
        "-7, il y a une semaine",
        "-15, il y a deux semaines",
        "-30, il y a un mois",
        "-95, il y a trois mois",
        "-360, il y a un an",
        "-800, il y a deux ans",
        "5, dans cinq jours",
        "22, dans trois semaines",
    })
    void howLongAgoIsRounded(int days, String said) {
        assertThat(DATES.ago(TODAY.plusDays(days), TODAY)).isEqualTo(said);
    }

    @Test
    void aDateIsSaidInFull() {
        assertThat(DATES.full(LocalDate.of(2024, 12, 3), TODAY)).isEqualTo("le mardi trois décembre");
        assertThat(DATES.full(LocalDate.of(2025, 3, 1), TODAY)).isEqualTo("le samedi premier mars");
        assertThat(Dates.month(TODAY)).isEqualTo("décembre");
        assertThat(Dates.weekday(TODAY)).isEqualTo("mercredi");
        assertThat(Dates.appendShort(new StringBuilder(), LocalDate.of(2024, 12, 3)))
                .hasToString("3/12");
    }

    @Test
    void aDateOfBirthIsSaidInWordsOrInFigures() {
        LocalDate birth = LocalDate.of(1968, 3, 12);
        assertThat(DATES.birth(birth)).isEqualTo("le douze mars mille neuf cent soixante-huit");
        assertThat(DATES.birthInFigures(birth).text()).isEqualTo("douze, zéro trois, soixante-huit");
        assertThat(new Dates(Variety.FRANCE).birth(LocalDate.of(1980, 1, 1)))
                .isEqualTo("le premier janvier mille neuf cent quatre-vingt");
    }

    @ParameterizedTest
    @CsvSource({
        "14:30, quatorze heures trente, deux heures et demie",
        "09:15, neuf heures quinze, neuf heures et quart",
        "02:45, deux heures quarante-cinq, trois heures moins quart",
        "12:00, midi, midi",
        "00:00, minuit, minuit",
        "12:30, douze heures trente, midi et demi",
        "11:50, onze heures cinquante, midi moins dix",
        "23:55, vingt-trois heures cinquante-cinq, minuit moins cinq",
        "01:00, une heure, une heure",
        "21:01, vingt et une heures une, neuf heures une",
        "00:10, zéro heure dix, minuit dix",
    })
    void aTimeIsSaidAsOnATimetableOrOnADial(LocalTime time, String official, String onDial) {
        assertThat(TIMES.official(time)).isEqualTo(official);
        assertThat(TIMES.onDial(time)).isEqualTo(onDial);
    }

    @Test
    void aTimeOfDaySaysWhichHalfIsMeant() {
        assertThat(TIMES.onDialOfDay(LocalTime.of(14, 30))).isEqualTo("deux heures et demie de l’après-midi");
        assertThat(TIMES.onDialOfDay(LocalTime.of(8, 0))).isEqualTo("huit heures du matin");
        assertThat(TIMES.onDialOfDay(LocalTime.of(12, 15))).isEqualTo("midi et quart");
        assertThat(TIMES.onDialOfDay(LocalTime.of(11, 45))).isEqualTo("midi moins quart");
        assertThat(new Times(Variety.FRANCE).onDial(LocalTime.of(14, 45))).isEqualTo("trois heures moins le quart");
        assertThat(TIMES.between(LocalTime.of(8, 0), LocalTime.of(12, 0))).isEqualTo("entre huit heures et midi");
    }

    @Test
    void aLengthOfTimeIsCounted() {
        assertThat(DURATIONS.said(3, Unit.DAYS)).isEqualTo("trois jours");
        assertThat(DURATIONS.said(1, Unit.WEEKS)).isEqualTo("une semaine");
        assertThat(DURATIONS.said(21, Unit.MINUTES)).isEqualTo("vingt et une minutes");
        assertThat(DURATIONS.said(2, Unit.MONTHS)).isEqualTo("deux mois");
        assertThat(DURATIONS.within(5, Unit.WORKDAYS)).isEqualTo("dans les cinq jours ouvrables");
        assertThat(new Durations(Variety.FRANCE).within(5, Unit.WORKDAYS)).isEqualTo("dans les cinq jours ouvrés");
        assertThat(DURATIONS.within(24, Unit.HOURS)).isEqualTo("dans les vingt-quatre heures");
        assertThat(DURATIONS.within(1, Unit.HOURS)).isEqualTo("dans l’heure");
        assertThat(DURATIONS.appendTimes(new StringBuilder(), 3)).hasToString("trois fois");
    }

    @ParameterizedTest
    @CsvSource({
        "1, une minute",
        "10, dix minutes",
        "15, un quart d’heure",
        "30, une demi-heure",
        "60, une heure",
        "90, une heure et demie",
        "135, deux heures et quart",
        "80, une heure vingt",
    })
    void minutesAreSaidAsPeopleSayThem(long minutes, String said) {
        assertThat(DURATIONS.minutes(minutes)).isEqualTo(said);
    }
}
