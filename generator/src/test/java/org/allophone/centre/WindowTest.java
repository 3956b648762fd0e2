package org.allophone.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.theory.Moments;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One life of a centre, and any window on it. */
class WindowTest {
    private static final int NONE = -1;

    private static CentreScenario telecom() throws IOException {
        return ScenarioFile.bundled("telecom-be").scenario();
    }

    private static List<String> told(List<Contact> contacts) {
        return contacts.stream().map(Centres::told).toList();
    }

    /** Everything but the two numbers, which the number of sites may change. */
    private static List<String> toldWithoutNumbers(List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> Centres.told(contact).replaceFirst("^[0-9]+/[0-9]+", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"telecom-be, 5, 6", "telecom-be, 30, 31", "telecom-be, 30, 300", "telecom-national, 3, 8"})
    void moreDaysKeepEveryEarlierContact(String name, int fewer, int more) throws IOException {
        CentreScenario scenario = ScenarioFile.bundled(name).scenario();
        for (long seed = 1; seed <= 3; seed++) {
            List<String> few = told(Centres.all(Centres.calls(scenario, seed, NONE, fewer, NONE)));
            List<String> many = told(Centres.all(Centres.calls(scenario, seed, NONE, more, NONE)));
            assertThat(many.subList(0, few.size())).isEqualTo(few);
            assertThat(many).hasSizeGreaterThanOrEqualTo(few.size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void moreSitesKeepEveryContactButForItsNumbers(int sites) throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            List<Contact> one = Centres.all(Centres.calls(telecom(), seed, NONE, 30, 1));
            List<Contact> several = Centres.all(Centres.calls(telecom(), seed, NONE, 30, sites));
            List<Contact> ofFirst =
                    several.stream().filter(contact -> contact.site() == 1).toList();
            assertThat(toldWithoutNumbers(ofFirst)).isEqualTo(toldWithoutNumbers(one));
            assertThat(several.stream().map(Contact::site).distinct()).hasSize(sites);
        }
    }

    /** The first so many, of as many days as they take; then of more sites, whose first ones keep all they have. */
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "300, 1000", "4826, 4827", "4827, 4828", "9000, 20000"})
    void moreCallsKeepEveryEarlierContact(long fewer, long more) throws IOException {
        for (long seed = 42; seed <= 44; seed++) {
            List<Contact> few = Centres.all(Centres.calls(telecom(), seed, fewer, NONE, NONE));
            List<Contact> many = Centres.all(Centres.calls(telecom(), seed, more, NONE, NONE));
            assertThat(few).hasSize((int) fewer);
            assertThat(many).hasSize((int) more);
            assertThat(told(many).subList(0, few.size())).isEqualTo(told(few));
        }
    }

    /** A period of a week is given, so that more calls take more sites. */
    @ParameterizedTest
    @CsvSource({"900, 1100", "1100, 2500", "2500, 2501"})
    void addedSitesTakeNothingFromTheOthers(long fewer, long more) throws IOException {
        for (long seed = 1; seed <= 5; seed++) {
            CentreSimulation few = Centres.calls(telecom(), seed, fewer, 7, NONE);
            CentreSimulation many = Centres.calls(telecom(), seed, more, 7, NONE);
            assertThat(Centres.all(few)).hasSize((int) fewer);
            assertThat(Centres.all(many)).hasSize((int) more);
            Set<String> kept = new HashSet<>(toldWithoutNumbers(Centres.all(many)));
            assertThat(kept).containsAll(toldWithoutNumbers(Centres.all(few)));
            assertThat(many.window().days()).isLessThanOrEqualTo(7);
        }
    }

    /** Two whole sites are two sites, and no third one without a call. */
    @Test
    void asManyCallsAsTwoSitesHaveComeFromTwoSites() throws IOException {
        for (long seed = 1; seed <= 5; seed++) {
            List<Contact> two = Centres.all(Centres.calls(telecom(), seed, NONE, 7, 2));
            CentreSimulation asked = Centres.calls(telecom(), seed, two.size(), 7, NONE);
            assertThat(asked.window().sites()).isEqualTo(2);
            assertThat(asked.window().cut()).isEmpty();
            assertThat(told(Centres.all(asked))).isEqualTo(told(two));
        }
    }

    @Test
    void beyondTenYearsOfASiteCallsComeFromASecond() throws IOException {
        CentreSimulation centre = Centres.calls(telecom(), 1, 700_000, NONE, NONE);
        Window window = centre.window();
        assertThat(window.sites()).isEqualTo(2);
        assertThat(window.days()).isEqualTo(WindowRequest.LIFE_DAYS);
        Map<Integer, Long> callsOfSite = new HashMap<>();
        centre.siteDays()
                .forEachRemaining(
                        siteDay -> callsOfSite.merge(siteDay.simulate().site(), (long) siteDay.calls(), Long::sum));
        assertThat(callsOfSite.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(700_000);
        // 2,543 working days of 205 calls, which grow by 3 % a year: 16 % more in the mean of ten years. Events add 2
        // or 3 %.
        assertThat((double) callsOfSite.getOrDefault(1, 0L)).isCloseTo(2543 * 205.0 * 1.16 * 1.025, within(25_000.0));
    }

    @ParameterizedTest
    @CsvSource({"telecom-be, 1, 14", "telecom-be, 2, 7", "telecom-national, 1, 2"})
    void aWindowInTheMiddleHasTheContactsOfTheWhole(String name, int sites, int days) throws IOException {
        CentreScenario scenario = ScenarioFile.bundled(name).scenario();
        for (long seed = 1; seed <= 3; seed++) {
            CentreSimulation whole = Centres.calls(scenario, seed, NONE, 21, sites);
            for (int from = 0; from + days <= 21; from += 4) {
                LocalDate first = scenario.start().plusDays(from);
                if (first.datesUntil(first.plusDays(days)).noneMatch(scenario::isOpenOn)) {
                    continue;
                }
                LocalDate after = first.plusDays(days);
                CentreSimulation window = new CentreSimulation(
                        scenario,
                        new Seed(seed),
                        new WindowRequest(
                                OptionalLong.empty(), Optional.of(first), OptionalInt.of(days), OptionalInt.of(sites)));
                List<Contact> ofWhole = Centres.all(whole).stream()
                        .filter(contact -> !Centres.date(contact).isBefore(first)
                                && Centres.date(contact).isBefore(after))
                        .toList();
                assertThat(told(Centres.all(window))).isEqualTo(told(ofWhole));
            }
        }
    }

    /** Two weeks that follow each other, two seeds, two scenarios: no call of the one is at the time of one of the other by rule. */
    @Test
    void weeksAndSeedsAndScenariosAreNoCopiesOfEachOther() throws IOException {
        CentreScenario scenario = telecom();
        CentreScenario other = Centres.bundled("telecom-be", "scenario: telecom-be", "scenario: another");
        List<Contact> first = Centres.all(Centres.calls(scenario, 1, NONE, 5, NONE));
        List<Contact> nextWeek = Centres.all(new CentreSimulation(
                scenario,
                new Seed(1),
                new WindowRequest(
                        OptionalLong.empty(),
                        Optional.of(scenario.start().plusDays(7)),
                        OptionalInt.of(5),
                        OptionalInt.empty())));
        for (List<Contact> another : List.of(
                nextWeek,
                Centres.all(Centres.calls(scenario.startingOn(scenario.start().plusDays(7)), 1, NONE, 5, NONE)),
                Centres.all(Centres.calls(scenario, 2, NONE, 5, NONE)),
                Centres.all(Centres.calls(other, 1, NONE, 5, NONE)))) {
            int rows = Math.min(first.size(), another.size());
            assertThat(rows).isGreaterThan(600);
            // 700 rows: four standard errors are 0.15. Times of day rise in each day, so only what is drawn per call is
            // compared.
            for (Function<Contact, Integer> drawn :
                    List.<Function<Contact, Integer>>of(Contact::ivrSeconds, Contact::talkSeconds)) {
                assertThat(Moments.correlation(values(first, drawn, rows), values(another, drawn, rows)))
                        .isCloseTo(0, within(0.15));
            }
            long sameTime = 0;
            for (int i = 0; i < rows; i++) {
                sameTime += Centres.start(first.get(i)) % 86_400 == Centres.start(another.get(i)) % 86_400 ? 1 : 0;
            }
            assertThat(sameTime).isLessThan(20);
        }
    }

    /** Common random numbers: two designs that share the name of their draws get the same arrivals. */
    @Test
    void twoDesignsThatShareTheirDrawsHaveTheSameArrivals() throws IOException {
        CentreScenario more = Centres.bundled(
                "telecom-be", "scenario: telecom-be", "scenario: more-agents\ndraws: telecom-be", "I, J]", "I, J, K]");
        List<Long> ten = Centres.all(Centres.calls(telecom(), 1)).stream()
                .map(Contact::startMicros)
                .toList();
        List<Long> eleven = Centres.all(Centres.calls(more, 1)).stream()
                .map(Contact::startMicros)
                .toList();
        assertThat(eleven).isEqualTo(ten);
    }

    private static double[] values(List<Contact> contacts, Function<Contact, Integer> drawn, int rows) {
        return contacts.stream().limit(rows).mapToDouble(drawn::apply).toArray();
    }

    @Test
    void numbersAreForLifeAndRiseByOne() throws IOException {
        List<Contact> contacts = Centres.all(Centres.calls(telecom(), 1, NONE, 60, 3));
        for (int i = 0; i < contacts.size(); i++) {
            assertThat(contacts.get(i).number()).isEqualTo(i + 1);
        }
        Map<Long, Set<Integer>> sitesOfCase = contacts.stream()
                .collect(Collectors.groupingBy(
                        Contact::caseNumber, Collectors.mapping(Contact::site, Collectors.toSet())));
        assertThat(sitesOfCase.values()).allMatch(sites -> sites.size() == 1);
    }

    @Test
    void whatIsNoPartOfALifeIsRefused() throws IOException {
        CentreScenario scenario = telecom();
        refused(scenario, OptionalLong.empty(), "2025-01-05", 1, 1, "2025-01-05 is not a day of the centre’s life");
        refused(scenario, OptionalLong.empty(), "2035-01-14", 1, 1, "which goes from 2025-01-06 to 2035-01-13");
        refused(scenario, OptionalLong.empty(), "2035-01-13", 2, 1, "2035-01-14 is not a day of the centre’s life");
        refused(scenario, OptionalLong.of(5000), "2025-01-06", 5, 2, "5,000 calls are asked for; 2 sites have 2");
        refused(
                scenario,
                OptionalLong.empty(),
                "2025-01-11",
                2,
                1,
                "of 2 days from 2025-01-11 on, the centre opens on none");
        refused(scenario, OptionalLong.empty(), "2025-01-06", 3660, 100_000, "ask for fewer calls, days or sites");
        Window none = new CentreSimulation(
                        scenario,
                        new Seed(1),
                        new WindowRequest(
                                OptionalLong.of(0),
                                Optional.of(LocalDate.parse("2025-01-11")),
                                OptionalInt.of(2),
                                OptionalInt.empty()))
                .window();
        assertThat(none.calls()).isZero();
    }

    private static void refused(
            CentreScenario scenario, OptionalLong calls, String from, int days, int sites, String message) {
        WindowRequest request = new WindowRequest(
                calls, Optional.of(LocalDate.parse(from)), OptionalInt.of(days), OptionalInt.of(sites));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new CentreSimulation(scenario, new Seed(1), request))
                .withMessageContaining(message);
    }
}
