package org.allophone.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every field's border: what is wrong, and the one line that says so. */
class ScenarioFaultsTest {
    private static final String DAY_TIME = "write a time on the half-hour, from 00:00 to 24:00, such as 08:00 or 17:30";
    private static final String NAME = "write a name of at most 40 lower-case letters, digits, _ and -, a letter first";
    private static final String PLANS =
            "au-fiction, be-unassigned, ca-fiction, de-fiction, fr-fiction, gb-fiction, se-fiction, us-fiction";
    private static final String HOLIDAYS = "none, australia, belgium, canada, france, germany, ireland, luxembourg,"
            + " netherlands, sweden, switzerland, united-kingdom, united-states";

    private static final String ONE_TOPIC = "scenario: mine\nlanguage: fr-BE\ncalls-per-day: 9\ntopics: [{name: a}]\n";
    private static final String ONE_AGENT = "scenario: mine\nlanguage: fr-BE\ncalls-per-day: 9\nagents: {count: 1}\n";
    private static final String CENTRE = "scenario: mine\ncalls-per-day: 9\nagents: {count: 1}\ntopics: [{name: a}]\n";
    private static final String NO_SUCH_SKILLS = """
            scenario: mine
            language: fr-BE
            calls-per-day: 9
            agents: [{count: 1, skills: [sales]}, {count: 1, skills: [billing]}]
            topics: [{name: a, skill: sales, transfer: {share: 0.1, to: tech}}, {name: b, skill: biling}]
            """;

    /** A whole file. */
    private static Stream<Arguments> files() {
        return Stream.of(
                arguments("", "scenario file: the file is empty; write a mapping of keys and values"),
                arguments("- a", "scenario file: the file is a list; write a mapping of keys and values"),
                arguments(
                        "a: [",
                        "scenario file: the file is not valid YAML at line 1, column 5: expected the node content, but found '<stream end>'"),
                arguments(
                        "days: 1\ndays: 2",
                        "scenario file: the file is not valid YAML at line 2, column 1: found duplicate key days"),
                arguments(
                        "a: &x [1]\nb: *x",
                        "scenario file: the file has an alias (*) at line 2, column 4; write the value again"),
                arguments(
                        "&a [*a]",
                        "scenario file: the file has an alias (*) at line 1, column 5; write the value again"),
                arguments("[".repeat(200_000), "scenario file: the file has more than 10 levels at line 1, column 11"),
                arguments(
                        "a: " + "9".repeat(200_000),
                        "scenario file: the file has a value at line 1, column 4 of more than 1000 characters"),
                arguments(
                        "#".repeat(300_000),
                        "scenario file: the file has more than 262144 bytes; write a smaller one"));
    }

    /** Lines added to a small sound file. */
    private static Stream<Arguments> additions() {
        return Stream.of(
                arguments(
                        "description: \"two\\nlines\"",
                        "description is \"two?lines\"; write one line of at most 200 characters"),
                arguments("description:", "description is empty; write one line of at most 200 characters"),
                arguments(
                        "description: \"\\uD800\"",
                        "description is \"\uD800\"; write one line of at most 200 characters"),
                arguments(
                        "time-zone: Europe/Bruxelles",
                        "time-zone is \"Europe/Bruxelles\"; write a zone of the IANA list such as Europe/Paris"),
                arguments("start: 2025-02-30", "start is \"2025-02-30\"; write a date such as 2025-01-06"),
                arguments("start: 9999-01-01", "start is \"9999-01-01\"; write a date from 1970 to 2100"),
                arguments("days: 0", "days is 0; write a whole number from 1 to 3660"),
                arguments("days: {a: 1}", "days is a mapping; write a whole number from 1 to 3660"),
                arguments("days: !!binary aGk=", "days is of another type; write a whole number from 1 to 3660"),
                arguments("days: -3", "days is -3; write a whole number from 1 to 3660"),
                arguments("days: 1.5", "days is 1.5; write a whole number from 1 to 3660"),
                arguments(
                        "days: 99999999999999999999",
                        "days is a number beyond 64 bits; write a whole number from 1 to 3660"),
                arguments(
                        "start: 2025-01-11\ndays: 2",
                        "days is 2, and no calls arrive on these days; write more days or another start"),
                arguments(
                        "company: {changes: [{from: 2025-01-20, value: 9}]}",
                        "company.changes[0] must name what changes; write policy or product, one of the two"),
                arguments(
                        "company: {changes: [{from: 2025-01-20, product: Option Monde, policy: sim-fee, value: 9}]}",
                        "company.changes[0] must name what changes; write policy or product, one of the two"),
                arguments(
                        "company: {changes: [{from: soon, policy: sim-fee, value: 9}]}",
                        "company.changes[0].from is \"soon\"; write a date such as 2025-01-06"),
                arguments(
                        "company: {changes: [{from: 2025-01-20, policy: credit-days, value: 6.5}]}",
                        "company.changes[0].value is 6.5; write a whole number from 1 to 400"),
                arguments(
                        "company: {changes: [{from: 2025-01-20, policy: sim-fee}]}",
                        "company.changes[0].value is missing; write a number from 0.01 to 10000"),
                arguments(
                        "company: {products: [{name: Max, family: tv, price: 9}], changes: [{from: 2025-01-20, product: Min, value: 9}]}",
                        "company.changes[0].product is \"Min\"; write one of Max, Fibre Découverte, Fibre Confort, Fibre Max, Mobile 5,"
                                + " Mobile 20, Mobile Illimité, Duo Maison, Trio Famille, Option Monde, Option Sport, Option Sécurité,"
                                + " Répéteur Duo, Décodeur Plus, Téléphone Alto"),
                arguments(
                        "company: {changes: [{from: 2025-01-20, policy: sim-fee, value: 10}]}",
                        "company.changes[0] changes policy.sim-fee to the figure that held before; write another one"),
                arguments(
                        "company: {changes: [{from: 2025-01-20, policy: sim-fee, value: 9}, {from: 2025-01-20, policy: sim-fee, value: 8}]}",
                        "company.changes[1] changes policy.sim-fee on 2025-01-20 once more; write each change once"),
                arguments("sites: many", "sites is \"many\"; write a whole number from 1 to 10000"),
                arguments("numbering: be", "numbering is \"be\"; write one of " + PLANS),
                arguments("opening: 8-18", "opening is \"8-18\"; write a mapping of keys and values"),
                arguments(
                        "opening: {days: []}",
                        "opening.days is an empty list; write a list in which each element is one of mon, tue, wed, thu, fri, sat, sun"),
                arguments(
                        "opening: {days: mon}",
                        "opening.days is \"mon\"; write a list in which each element is one of mon, tue, wed, thu, fri, sat, sun"),
                arguments(
                        "opening: {days: [mon, lundi]}",
                        "opening.days[1] is \"lundi\"; write one of mon, tue, wed, thu, fri, sat, sun"),
                arguments("opening: {days: [mon, mon]}", "opening.days[1] repeats \"mon\"; write it once"),
                arguments("opening: {from: 25:00}", "opening.from is \"25:00\"; " + DAY_TIME),
                arguments("opening: {from: 24:30}", "opening.from is \"24:30\"; " + DAY_TIME),
                arguments("opening: {from: 08:10}", "opening.from is \"08:10\"; " + DAY_TIME),
                arguments("opening: {from: 8}", "opening.from is 8; " + DAY_TIME),
                arguments(
                        "opening: {to: 07:30}",
                        "opening.to is \"07:30\"; write a time after from, \"08:00\", or write both for hours that end on the next day"),
                arguments(
                        "opening: {from: 18:00}",
                        "opening.to is \"18:00\"; write a time after from, \"18:00\", or write both for hours that end on the next day"),
                arguments(
                        "opening: {from: 24:00, to: 08:00}",
                        "opening.from is \"24:00\"; write a time on the half-hour, from 00:00 to 23:30, such as 08:00 or 17:30"),
                arguments(
                        "opening: {from: 08:00, hours: [{days: [mon]}, {days: [tue]}]}",
                        "opening.from is beside a list of hours; write the days and hours in the list, or none of them"),
                arguments(
                        "opening: {hours: [{days: [mon, tue]}, {days: [tue]}]}",
                        "opening.hours[1].days has tue twice; write each day once"),
                arguments(
                        "opening: {hours: [{from: 08:00}]}",
                        "opening.hours[0].days is missing; write a list in which each element is one of mon, tue, wed, thu, fri, sat, sun"),
                arguments(
                        "opening: {hours: [{days: [fri], from: 20:00, to: 09:00}, {days: [sat]}]}",
                        "opening of fri ends at 09:00 on the next day, which opens at 08:00; let it end before"),
                arguments("opening: {holidays: bavaria}", "opening.holidays is \"bavaria\"; write one of " + HOLIDAYS),
                arguments(
                        "callers: {population: 0}",
                        "callers.population is 0; write a whole number from 1 to 2147483647"),
                arguments(
                        "callers: {population: 3000001}",
                        "callers.population is 3000001; write at most 3000000, the numbers of be-unassigned"),
                arguments(
                        "numbering: fr-fiction\ncallers: {population: 60001}",
                        "callers.population is 60001; write at most 60000, the numbers of fr-fiction"),
                arguments(
                        "callers: {busiest-tenth: 0.3}",
                        "callers.busiest-tenth has been replaced; write rate-spread, the standard deviation of the logarithm of how often people call (1.5 as measured at a bank)"),
                arguments("callers: {rate-spread: 4}", "callers.rate-spread is 4; write a number from 0 to 3"),
                arguments("callers: {talk-spread: -1}", "callers.talk-spread is -1; write a number from 0 to 3"),
                arguments("callers: {usual-topic: 2}", "callers.usual-topic is 2; write a share from 0 to 1"),
                arguments(
                        "callers: {segments: [{name: a, patience: {mean: 0s}}]}",
                        "callers.segments[0].patience.mean is \"0s\"; write a duration from 1s to 1d"),
                arguments(
                        "announcements: [{leaving: 1}]",
                        "announcements[0].at is missing; write a duration such as 300s or 5m"),
                arguments("menu: {hang-up: 0.95}", "menu.hang-up is 0.95; write a number from 0 to 0.9"),
                arguments("short-calls: {share: 1.5}", "short-calls.share is 1.5; write a share from 0 to 1"),
                arguments(
                        "short-calls: {talk: {median: 2m}}",
                        "short-calls.talk.median is \"2m\"; write a duration from 1s to 1m"),
                arguments(
                        "menu: {most-waiting: -1}", "menu.most-waiting is -1; write a whole number from 0 to 1000000"),
                arguments("menu: 0.06", "menu is 0.06; write a mapping of keys and values"),
                arguments("announcements: [{at: 2h}]", "announcements[0].at is \"2h\"; write a duration from 0s to 1h"),
                arguments("redial: {after: 2h}", "redial.after is \"2h\"; write a duration from 0s to 1h"),
                arguments(
                        "callers: {segments: [{name: a, priority: 2h}]}",
                        "callers.segments[0].priority is \"2h\"; write a duration from 0s to 1h"),
                arguments("callers: {segments: []}", "callers.segments is an empty list; write a list"),
                arguments("callers: {segments: [{share: 1}]}", "callers.segments[0].name is missing; " + NAME),
                arguments(
                        "callers: {segments: [{name: a, share: 0.5}, {name: b, share: 0.4}]}",
                        "callers.segments have shares that add up to 0.9; write shares that add up to 1"),
                arguments(
                        "callers: {segments: [{name: a}, {name: a}]}",
                        "callers.segments[1].name repeats \"a\"; write another name"),
                arguments("ivr: {mean: 2h}", "ivr.mean is \"2h\"; write a duration from 0s to 1h"),
                arguments("ivr: 10s", "ivr is \"10s\"; write a mapping of keys and values"),
                arguments(
                        "arrivals: {weekdays: [1, 1]}",
                        "arrivals.weekdays has 2 weights; write 7, one for each day, Monday first"),
                arguments(
                        "arrivals: {weekdays: [0, 0, 0, 0, 0, 1, 1]}",
                        "arrivals.weekdays is 0 for all opening days; write a weight above 0 for at least one of them"),
                arguments(
                        "arrivals: {weekdays: [1, 1, -1, 1, 1, 1, 1]}",
                        "arrivals.weekdays[2] is -1; write a number from 0 to 1000000"),
                arguments(
                        "arrivals: {half-hours: peaks}",
                        "arrivals.half-hours is \"peaks\"; write one of flat, two-peaks"),
                arguments(
                        "arrivals: {half-hours: [1, 2]}",
                        "arrivals.half-hours has 2 weights; write 20, one for each half-hour of the opening hours, 08:00 to 18:00"),
                arguments(
                        "opening: {from: 08:00, to: 09:00}\narrivals: {half-hours: [0, 0]}",
                        "arrivals.half-hours are all 0; write a weight above 0 for at least one of them"),
                arguments("calendar: {months: [1, 1]}", "calendar.months has 2 factors; write 12"),
                arguments("calendar: {trend: 2}", "calendar.trend is 2; write a number from -0.5 to 1"),
                arguments(
                        "calendar: {days: [{on: [\"02-30\"], factor: 1}]}",
                        "calendar.days[0].on[0] is \"02-30\"; write a month and day such as 12-24"),
                arguments(
                        "calendar: {days: [{on: [\"12-24\"], factor: 1}, {on: [\"12-24\"], factor: 2}]}",
                        "calendar.days[1].on[0] repeats \"12-24\"; write it once"),
                arguments(
                        "calendar: {month-days: [{from: 5, to: 3}]}",
                        "calendar.month-days[0].to is 3; write a day from 5 to 31"),
                arguments(
                        "calendar: {topic-weekdays: {billing: [1, 2]}}",
                        "calendar.topic-weekdays.billing has 2 factors; write 7"),
                arguments(
                        "events: [{kind: flood, on: 2025-01-14, peak: 2, topics: [billing]}]",
                        "events[0].kind is \"flood\"; write one of outage, campaign, price-change, bill-run, app-bug"),
                arguments(
                        "events: [{kind: outage, peak: 2, topics: [billing]}]",
                        "events[0] has no time; write on, the day on which it begins, or per-month, how many there are at random"),
                arguments(
                        "events: [{kind: outage, on: 2025-01-14, per-month: 1, peak: 2, topics: [billing]}]",
                        "events[0] has both on and per-month; write one of them"),
                arguments(
                        "events: [{kind: outage, on: 2025-01-14, at: 25:00, peak: 2, topics: [billing]}]",
                        "events[0].at is \"25:00\"; write a time such as 10:20"),
                arguments(
                        "events: [{kind: outage, per-month: 1, at: 10:20, peak: 2, topics: [billing]}]",
                        "events[0].at is beside per-month; remove it, since random events begin at any time"),
                arguments(
                        "events: [{kind: outage, id: a, per-month: 1, peak: 2, topics: [billing]}]",
                        "events[0].id is beside per-month; remove it, since random events are named after kind and date"),
                arguments(
                        "events: [{kind: outage, id: a-2025-01-14, on: 2025-01-14, peak: 2, topics: [billing]}]",
                        "events[0].id is \"a-2025-01-14\"; write a name that does not end with a date: such names are given to events without id"),
                arguments(
                        "events: [{kind: outage, on: 2025-01-14, peak: 0.5, topics: [billing]}]",
                        "events[0].peak is 0.5; write a number from 1 to 100"),
                arguments(
                        "events: [{kind: outage, on: 2025-01-14, peak: 2, topics: [biling]}]",
                        "events[0].topics[0] is \"biling\", which is no topic; the topics are billing"),
                arguments(
                        "arrivals: {day-variation: .nan}", "arrivals.day-variation is NaN; write a number from 0 to 3"),
                arguments(
                        "arrivals: {day-variation: -0.1}",
                        "arrivals.day-variation is -0.1; write a number from 0 to 3"),
                arguments(
                        "arrivals: {day-correlation: 1}",
                        "arrivals.day-correlation is 1; write a number from 0 to 0.99"),
                arguments(
                        "arrivals: {half-hour-variation: .inf}",
                        "arrivals.half-hour-variation is Infinity; write a number from 0 to 3"),
                arguments(
                        "arrivals: {topic-variation: -1}",
                        "arrivals.topic-variation is -1; write a number from 0 to 3"),
                arguments(
                        "arrivals: {profiles: [{half-hours: flat}]}",
                        "arrivals.profiles[0].days is missing; write a list in which each element is one of mon, tue, wed, thu, fri, sat, sun"),
                arguments(
                        "arrivals: {profiles: [{days: [mon], half-hours: [1]}]}",
                        "arrivals.profiles[0].half-hours has 1 weights; write 20, one for each half-hour of the opening hours, 08:00 to 18:00"),
                arguments(
                        "arrivals: {profiles: [{days: [mon, tue]}, {days: [tue], half-hours: flat}]}",
                        "arrivals.profiles[1].days has tue twice; write each day once"),
                arguments(
                        "arrivals: {profiles: [{days: [sun]}]}",
                        "arrivals.profiles[0].days has a day on which the centre is closed; write opening days"),
                arguments("other-channels: -1", "other-channels is -1; write a number from 0 to 10"),
                arguments("patience: {mean: 0s}", "patience.mean is \"0s\"; write a duration from 1s to 1d"),
                arguments("patience: {mean: 300}", "patience.mean is 300; write a duration such as 300s or 5m"),
                arguments("patience: {mean: -5s}", "patience.mean is \"-5s\"; write a duration such as 300s or 5m"),
                arguments(
                        "patience: {mean: 5m, median: 4m}",
                        "patience.median is given together with mean; write one of the two"),
                arguments(
                        "patience: {distribution: normal, mean: 5m}",
                        "patience.distribution is \"normal\"; write one of constant, exponential, gamma, lognormal, weibull"),
                arguments(
                        "patience: {distribution: exponential}",
                        "patience.mean is missing; write a duration such as 300s or 5m"),
                arguments(
                        "patience: {distribution: exponential, mean: 5m, spread: 1}",
                        "patience.spread is not a key of the distribution exponential; remove it"),
                arguments(
                        "patience: {distribution: weibull, mean: 5m, spread: 1, shape: 1}",
                        "patience.spread is not a key of the distribution weibull; write shape instead"),
                arguments(
                        "patience: {distribution: lognormal, mean: 5m, shape: 1}",
                        "patience.shape is not a key of the distribution lognormal; write spread instead"),
                arguments(
                        "patience: {distribution: weibull, mean: 5m}",
                        "patience.shape is missing; write a number from 0.1 to 100"),
                arguments(
                        "patience: {distribution: gamma, mean: 5m, shape: 0}",
                        "patience.shape is 0; write a number from 0.1 to 100"),
                arguments(
                        "patience: {distribution: gamma, median: 5m, shape: 1}",
                        "patience.median has no formula for gamma; write mean instead"),
                arguments("patience: {mean: 5m, spread: 40}", "patience.spread is 40; write a number from 0 to 3"),
                arguments("redial: 1.5", "redial is 1.5; write a share from 0 to 1"),
                arguments("redial: often", "redial is \"often\"; write a share or a mapping"),
                arguments("redial: {share: .nan}", "redial.share is NaN; write a share from 0 to 1"),
                arguments(
                        "redial: {delays: [{share: 0.4, mean: 2m}]}",
                        "redial.delays have shares that add up to 0.4; write shares that add up to 1"),
                arguments(
                        "redial: {delays: [{mean: 0s}]}",
                        "redial.delays[0].mean is \"0s\"; write a duration from 1s to 1d"),
                arguments("satisfaction: {answered: 2}", "satisfaction.answered is 2; write a share from 0 to 1"),
                arguments("satisfaction: {base: 6}", "satisfaction.base is 6; write a number from 1 to 5"),
                arguments(
                        "satisfaction: {minute-waiting: 1}",
                        "satisfaction.minute-waiting is 1; write a number from -4 to 0"),
                arguments(
                        "satisfaction: {unresolved: -5}", "satisfaction.unresolved is -5; write a number from -4 to 0"),
                arguments("satisfaction: {repeat: bad}", "satisfaction.repeat is \"bad\"; write a number from -4 to 0"),
                arguments(
                        "satisfaction: {answered: [0.1, 0.1]}",
                        "satisfaction.answered has 2 shares; write one share, or 5: one for each score, the worst first"),
                arguments(
                        "satisfaction: {thresholds: [1, 2, 3]}",
                        "satisfaction.thresholds has 3 numbers; write 4: where a 2, a 3, a 4 and a 5 begin"),
                arguments(
                        "satisfaction: {thresholds: [1, 3, 2, 4]}",
                        "satisfaction.thresholds falls to 2 at number 3; write numbers that rise"),
                arguments("satisfaction: {transfer: 1}", "satisfaction.transfer is 1; write a number from -4 to 0"),
                arguments(
                        "resolved-errors: {unresolved: 2}",
                        "resolved-errors.unresolved is 2; write a share from 0 to 1"),
                arguments(
                        "evaluations: {per-month: 40}",
                        "evaluations.per-month is 40; write a whole number from 0 to 31"),
                arguments("satisfaction: {spread: -1}", "satisfaction.spread is -1; write a number from 0 to 4"),
                arguments(
                        "at-work: {reaction: {distribution: lognormal, median: 2h, spread: 1}}",
                        "at-work.reaction.median is \"2h\"; write a duration from 0s to 1h"),
                arguments(
                        "at-work: {reaction: {mean: 5s, away: {share: 2, mean: 1m}}}",
                        "at-work.reaction.away.share is 2; write a share from 0 to 1"),
                arguments(
                        "at-work: {handling: {agent-day: 2}}",
                        "at-work.handling.agent-day is 2; write a number from 0 to 1"),
                arguments("at-work: {leave-weeks: 13}", "at-work.leave-weeks is 13; write a whole number from 0 to 12"),
                arguments(
                        "at-work: {lunch: {length: 2h}}",
                        "at-work.lunch.length is \"2h\"; write a duration from 0s to 1h"),
                arguments("at-work: {log-in: 40s}", "at-work.log-in is \"40s\"; write a mapping of keys and values"),
                arguments("wrap-up-code-errors: -0.1", "wrap-up-code-errors is -0.1; write a share from 0 to 1"),
                arguments(
                        "pack: gold",
                        "pack is \"gold\"; write the name of a folder beside the scenario file, other than transcripts, gold and knowledge"),
                arguments(
                        "dyas: 30",
                        "dyas is unknown; did you mean days? allowed: scenario, draws, description, language, time-zone, start, days,"
                                + " calls-per-day, sites, numbering, opening, topics, agents, arrivals, calendar, events, at-work, callers, ivr, menu, patience, announcements, redial, short-calls,"
                                + " other-channels, satisfaction, wrap-up-code-errors, resolved-errors, evaluations,"
                                + " pack, company"),
                arguments(
                        "opening: {colour: red}",
                        "opening.colour is unknown; allowed: days, from, to, hours, holidays"),
                arguments("opening: {\"\": 1}", "opening. is unknown; allowed: days, from, to, hours, holidays"),
                arguments("1: x", "the file has a key that is 1; write text, and a point before decimals (0.85)"),
                arguments(
                        "opening: {1: x}",
                        "opening has a key that is 1; write text, and a point before decimals (0.85)"));
    }

    /** What an otherwise small sound file says of its country. */
    private static Stream<Arguments> countries() {
        String unknownNumbers =
                "numbering is missing, and no numbers reserved for fiction are known in the country of %s;"
                        + " write the plan of another country, one of " + PLANS;
        String unknownHolidays =
                "opening.holidays is missing, and the holidays of the country of %s are not known; write one of "
                        + HOLIDAYS;
        String otherZone =
                "%s is missing, and language %s and time-zone %s do not seem to be of one country; write one of %s";
        return Stream.of(
                arguments(
                        "language: klingon",
                        List.of("language is \"klingon\"; write a language and country such as fr-FR or en-GB")),
                arguments(
                        "language: xx-BE\ntime-zone: Europe/Paris",
                        List.of("language is \"xx-BE\"; write a language and country such as fr-FR or en-GB")),
                arguments(
                        "time-zone: Europe/Paris",
                        List.of(
                                "language is missing; write a language and country such as fr-FR or en-GB, from which time-zone, numbering and opening.holidays follow")),
                arguments(
                        "language: fr-BE\ntime-zone: Europe/Paris",
                        List.of(
                                otherZone.formatted("numbering", "fr-BE", "Europe/Paris", PLANS),
                                otherZone.formatted("opening.holidays", "fr-BE", "Europe/Paris", HOLIDAYS))),
                arguments(
                        "language: fr-BE\ntime-zone: Europe/Paris\nnumbering: fr-fiction",
                        List.of(otherZone.formatted("opening.holidays", "fr-BE", "Europe/Paris", HOLIDAYS))),
                arguments(
                        "language: en-US",
                        List.of("time-zone is missing; write a zone of the IANA list such as Europe/Paris")),
                arguments(
                        "language: en-US\ntime-zone: America/Nome\nopening: {holidays: united-states}",
                        List.of(otherZone.formatted("numbering", "en-US", "America/Nome", PLANS))),
                arguments("language: de-CH", List.of(unknownNumbers.formatted("de-CH"))),
                arguments(
                        "language: de-CH\ntime-zone: Europe/Berlin\ncallers: {population: 4000000}",
                        List.of(
                                unknownNumbers.formatted("de-CH"),
                                otherZone.formatted("opening.holidays", "de-CH", "Europe/Berlin", HOLIDAYS))),
                arguments(
                        "language: ja-JP",
                        List.of(
                                "time-zone is missing; write a zone of the IANA list such as Europe/Paris",
                                unknownNumbers.formatted("ja-JP"),
                                unknownHolidays.formatted("ja-JP"))),
                arguments(
                        "language: ja-JP\ntime-zone: Asia/Tokyo\nopening: 8-18",
                        List.of(
                                unknownNumbers.formatted("ja-JP"),
                                "opening is \"8-18\"; write a mapping of keys and values")));
    }

    /** The agents of an otherwise small sound file. */
    private static Stream<Arguments> agents() {
        return Stream.of(
                arguments("{count: 0}", "agents.count is 0; write a whole number from 1 to 10000"),
                arguments(
                        "{}",
                        "agents.count is missing; write their names (names), their number (count) or a service level (staffed)"),
                arguments("[]", "agents is an empty list; write a list"),
                arguments("5", "agents is 5; write a mapping of keys and values"),
                arguments("[5]", "agents[0] is 5; write a mapping of keys and values"),
                arguments(
                        "{names: []}",
                        "agents.names is an empty list; write a list in which each element is a name of at most 40 letters, digits, _ . and -, a letter or digit first; a number in quotes"),
                arguments(
                        "{names: [A, 1002]}",
                        "agents.names[1] is 1002; write a name of at most 40 letters, digits, _ . and -, a letter or digit first; a number in quotes"),
                arguments("{names: [A, B, A]}", "agents.names[2] repeats \"A\"; write it once"),
                arguments(
                        "{names: [\"=1+1\"]}",
                        "agents.names[0] is \"=1+1\"; write a name of at most 40 letters, digits, _ . and -, a letter or digit first; a number in quotes"),
                arguments(
                        "{names: [A], count: 1}",
                        "agents have more than one of names, count and staffed; write one of them"),
                arguments(
                        "{staffed: {share: 1, within: 20s}}",
                        "agents.staffed.share is 1; write a number from 0.01 to 0.99"),
                arguments(
                        "{staffed: {share: 0.8}}",
                        "agents.staffed.within is missing; write a duration such as 300s or 5m"),
                arguments("{staffed: 80/20}", "agents.staffed is \"80/20\"; write a mapping of keys and values"),
                arguments("{count: 5, spread: -1}", "agents.spread is -1; write a number from 0 to 1"),
                arguments(
                        "{count: 5, skills: []}",
                        "agents.skills is an empty list; write a list in which each element is a name of at most 40 lower-case letters, digits, _ and -, a letter first"),
                arguments("{count: 5, shifts: []}", "agents.shifts is an empty list; write a list"),
                arguments(
                        "{count: 5, shifts: [{from: 07:00, to: 18:00}]}",
                        "agents.shifts[0] lasts from 07:00 to 18:00; write hours within the opening hours, 08:00 to 18:00"),
                arguments(
                        "{count: 5, shifts: [{from: 12:00, to: 11:00}]}",
                        "agents.shifts[0] lasts from 12:00 to 11:00; write hours within the opening hours, 08:00 to 18:00"),
                arguments(
                        "{count: 3, shifts: [{from: 22:00, to: 06:00}]}\nopening: {from: 00:00, to: 24:00}",
                        "agents.shifts[0] lasts from 22:00 to 06:00 and passes the time at which the day begins; let the opening hours, 00:00 to 24:00, begin when a shift begins, for example from \"06:00\" to \"06:00\""),
                arguments(
                        "{count: 5, shifts: [{days: [mon, sun]}]}",
                        "agents.shifts[0].days has a day on which the centre is closed; write opening days"),
                arguments(
                        "{count: 5, shifts: [{breaks: [{from: 08:00, to: 09:00}]}]}",
                        "agents.shifts[0].breaks[0] lasts from 08:00 to 09:00; write hours between the beginning and the end of the shift, 08:00 to 18:00"),
                arguments(
                        "{count: 5, shifts: [{breaks: [{from: 11:00, to: 13:00}, {from: 12:00, to: 14:00}]}]}",
                        "agents.shifts[0].breaks[1] lasts from 12:00 to 14:00, during another break of the shift; write breaks that do not meet"),
                arguments(
                        "{count: 5, shifts: [{breaks: [{from: 12:00, to: 12:30}]}]}",
                        "agents with the skill general have no shift on mon at 12:00; write shifts that cover the opening hours, 08:00 to 18:00"),
                arguments(
                        "{count: 5, shifts: [{days: [mon]}]}",
                        "agents with the skill general have no shift on tue at 08:00; write shifts that cover the opening hours, 08:00 to 18:00"),
                arguments(
                        "{count: 5, shifts: [{to: 12:00}, {from: 13:00}]}",
                        "agents with the skill general have no shift on mon at 12:00; write shifts that cover the opening hours, 08:00 to 18:00"),
                arguments(
                        "{count: 1, shifts: [{to: 13:00}, {from: 13:00}]}",
                        "agents.shifts are more than the agents; write at most one shift for each agent"),
                arguments(
                        "[{count: 1, name: a}, {count: 1, name: a}]",
                        "agents[1].name repeats \"a\"; write another name"),
                arguments(
                        "[{names: [A]}, {names: [A]}]",
                        "agents[1].names has the name \"A\" of an agent of another group; write another name"),
                arguments(
                        "[{count: 3, name: a}, {names: [a-0, a-01, a, b, a-1]}]",
                        "agents[1].names has the name \"a-1\", which is reserved for agents of the group a; write another name"),
                arguments(
                        "[{names: [team-2-10, A-2, b-1], name: b}, {staffed: {share: 0.8, within: 20s}}]",
                        "agents[0].names has the name \"team-2-10\", which is reserved for agents of the group team-2; write another name"),
                arguments(
                        "{count: 5, skills: [general, biling]}",
                        "agents.skills has \"biling\", a skill that no topic needs; the topics' skills are general"));
    }

    /** The topics of an otherwise small sound file. */
    private static Stream<Arguments> topics() {
        return Stream.of(
                arguments("[]", "topics is an empty list; write a list"),
                arguments("billing", "topics is \"billing\"; write a list"),
                arguments("[billing]", "topics[0] is \"billing\"; write a mapping of keys and values"),
                arguments("[{share: 1}]", "topics[0].name is missing; " + NAME),
                arguments("[{name: \"../etc\"}]", "topics[0].name is \"../etc\"; " + NAME),
                arguments("[{name: a}, {name: a}]", "topics[1].name repeats \"a\"; write another name"),
                arguments(
                        "[{name: a, share: 0.5}]",
                        "topics have shares that add up to 0.5; write shares that add up to 1"),
                arguments(
                        "[{name: a, share: 0}]", "topics have shares that add up to 0; write shares that add up to 1"),
                arguments("[{name: a, share: -1}]", "topics[0].share is -1; write a share from 0 to 1"),
                arguments("[{name: a, skill: \"\"}]", "topics[0].skill is \"\"; " + NAME),
                arguments(
                        "[{name: a, talk: {mean: 0s}}]",
                        "topics[0].talk.mean is \"0s\"; write a duration from 1s to 1d"),
                arguments(
                        "[{name: a, talk: {mean: 2d}}]",
                        "topics[0].talk.mean is \"2d\"; write a duration from 1s to 1d"),
                arguments(
                        "[{name: a}, {name: b}, {name: c, talk: {mean: 5 min}}]",
                        "topics[2].talk.mean is \"5 min\"; write a duration such as 300s or 5m"),
                arguments(
                        "[{name: a, tlak: {mean: 5m}}]",
                        "topics[0].tlak is unknown; did you mean talk? allowed: name, share, skill, self-service, talk, hold, wrap-up, transfer, resolved, repeat,"
                                + " intents"),
                arguments("[{name: a, hold: 2}]", "topics[0].hold is 2; write a share from 0 to 1"),
                arguments(
                        "[{name: a, hold: {share: 0.1, mean: 0s}}]",
                        "topics[0].hold.mean is \"0s\"; write a duration from 1s to 1d"),
                arguments(
                        "[{name: a, wrap-up: {mean: 25h}}]",
                        "topics[0].wrap-up.mean is \"25h\"; write a duration from 0s to 1d"),
                arguments("[{name: a, transfer: -0.1}]", "topics[0].transfer is -0.1; write a share from 0 to 1"),
                arguments("[{name: a, transfer: {to: A B}}]", "topics[0].transfer.to is \"A B\"; " + NAME),
                arguments("[{name: a, resolved: 72}]", "topics[0].resolved is 72; write a share from 0 to 1"),
                arguments(
                        "[{name: a, repeat: {share: 0.1, same-day: 3}}]",
                        "topics[0].repeat.same-day is 3; write a share from 0 to 1"),
                arguments(
                        "[{name: a, repeat: {share: 0.1, mean: 10s}}]",
                        "topics[0].repeat.mean is \"10s\"; write a duration from 1m to 60d"));
    }

    /** Each of these files, and those of the other tests here. */
    static Stream<String> faultyFiles() {
        return Stream.of(
                        files().map(ScenarioFaultsTest::first),
                        additions().map(addition -> CentreScenarioTest.SMALLEST + first(addition)),
                        countries().map(country -> CENTRE + first(country)),
                        agents().map(agents -> ONE_TOPIC + "agents: " + first(agents)),
                        topics().map(topics -> ONE_AGENT + "topics: " + first(topics)),
                        Stream.of(NO_SUCH_SKILLS, "days: 3", CentreScenarioTest.SMALLEST + segments(500)))
                .flatMap(files -> files);
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileThatCannotBeReadIsRefused(String yaml, String message) {
        assertThat(faults(yaml)).containsExactly(message);
    }

    @ParameterizedTest
    @MethodSource("additions")
    void aWrongFieldIsNamedWithItsValueAndWhatIsAllowed(String lines, String message) {
        assertThat(faults(CentreScenarioTest.SMALLEST + lines)).containsExactly("scenario mine: " + message);
    }

    @ParameterizedTest
    @MethodSource("countries")
    void whatDoesNotFollowFromTheCountryOfTheLanguageIsAskedFor(String lines, List<String> messages) {
        assertThat(faults(CENTRE + lines))
                .containsExactlyElementsOf(messages.stream()
                        .map(message -> "scenario mine: " + message)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("agents")
    void agentsWhoCannotWorkAreRefused(String agents, String message) {
        assertThat(faults(ONE_TOPIC + "agents: " + agents)).containsExactly("scenario mine: " + message);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicThatMakesNoSenseIsRefused(String topics, String message) {
        assertThat(faults(ONE_AGENT + "topics: " + topics)).containsExactly("scenario mine: " + message);
    }

    @Test
    void aSkillThatNobodyHasIsNamed() {
        assertThat(faults(NO_SUCH_SKILLS))
                .containsExactly(
                        "scenario mine: topics[0].transfer.to is \"tech\", a skill that no agent has; the agents' skills are billing, sales",
                        "scenario mine: topics[1].skill is \"biling\", a skill that no agent has; the agents' skills are billing, sales",
                        "scenario mine: agents[1].skills has \"billing\", a skill that no topic needs; the topics' skills are sales, tech, biling");
    }

    @Test
    void whatMustBeThereIsMissed() {
        assertThat(faults("days: 3"))
                .containsExactly(
                        "scenario file: scenario is missing; write a name of at most 40 lower-case letters, digits and -, a letter first",
                        "scenario file: language is missing; write a language and country such as fr-FR or en-GB, from which time-zone, numbering and opening.holidays follow",
                        "scenario file: calls-per-day is missing; write a number from 0.01 to 1000000",
                        "scenario file: topics is missing; write a list of topics",
                        "scenario file: agents is missing; write their names (names), their number (count) or a service level (staffed)");
    }

    @Test
    void theLoadMustBeThereAndPositive() {
        for (String load : List.of("0", "-5", ".nan", ".inf", "1e300", "lots")) {
            assertThat(faults(
                            "scenario: mine\nlanguage: fr-BE\nagents: {count: 1}\ntopics: [{name: a}]\ncalls-per-day: "
                                    + load))
                    .singleElement()
                    .asString()
                    .startsWith("scenario mine: calls-per-day is ")
                    .endsWith("; write a number from 0.01 to 1000000");
        }
    }

    @Test
    void allFaultsComeOutAtOnce() {
        assertThat(faults(CentreScenarioTest.SMALLEST + "days: 0\nsites: 0\nredial: 2\ncolour: red\n"))
                .hasSize(4);
    }

    @Test
    void aFloodOfFaultsIsCutShort() {
        List<String> faults = faults(CentreScenarioTest.SMALLEST + segments(500));
        assertThat(faults).hasSize(101);
        assertThat(faults.get(100)).isEqualTo("scenario mine: further faults, not shown: 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics: [%s{}]",
                "agents: [%s{}]",
                "agents: {names: [%sA]}",
                "agents: {count: 9, shifts: [%s{to: 25}]}",
                "callers: {segments: [%s{name: a}]}"
            })
    @Timeout(20)
    void aListLongerThanAnyCentreNeedsIsOneFault(String list) {
        String element = list.substring(list.indexOf("%s") + 2).replaceAll("[\\]].*", "") + ",";
        String yaml = String.format(list, element.repeat(150_000 / element.length()));
        String smallest = CentreScenarioTest.SMALLEST
                .lines()
                .filter(line -> !yaml.startsWith(line.substring(0, line.indexOf(':'))))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(faults(smallest + yaml))
                .singleElement()
                .asString()
                .matches(".* has \\d+ elements; write at most 10+");
    }

    @Test
    @Timeout(20)
    void aHundredThousandFaultsAreCountedInNoTime() {
        String group = "{names: [" + "A,".repeat(9999) + "A]}";
        assertThat(faults("scenario: mine\nlanguage: fr-BE\ncalls-per-day: 9\ntopics: [{name: a}]\nagents: ["
                        + String.join(",", Collections.nCopies(10, group)) + "]"))
                .hasSize(101)
                .endsWith("scenario mine: further faults, not shown: 99890");
    }

    @Test
    void ofManySkillsTheFirstAreNamed() {
        String skills = IntStream.range(0, 1000).mapToObj(i -> "s" + i).collect(Collectors.joining(", "));
        assertThat(faults(
                                "scenario: mine\nlanguage: fr-BE\ncalls-per-day: 9\ntopics: [{name: a}]\nagents: {count: 1, skills: ["
                                        + skills + "]}")
                        .get(0))
                .endsWith("s112, s113, s114, s115, …");
    }

    @Test
    void aLongOrInvisibleValueIsShownShortAndOnOneLine() {
        assertThat(faults(CentreScenarioTest.SMALLEST + "numbering: \"\\e[31m" + "x".repeat(100) + "\""))
                .singleElement()
                .asString()
                .isEqualTo("scenario mine: numbering is \"?[31m" + "x".repeat(55) + "…\"; write one of " + PLANS);
    }

    /** What is wrong with a file. */
    static List<Wording> refusal(byte[] yaml) {
        Refusal exception = catchThrowableOfType(Refusal.class, () -> ScenarioReader.read("file", yaml));
        assertThat(exception)
                .as("a refusal of " + new String(yaml, StandardCharsets.UTF_8))
                .isNotNull();
        return exception.lines();
    }

    private static List<String> faults(String yaml) {
        return refusal(yaml.getBytes(StandardCharsets.UTF_8)).stream()
                .map(fault -> fault.in(Locale.ENGLISH))
                .toList();
    }

    private static String segments(int faulty) {
        return "callers: {segments: [" + "{name: 1}, ".repeat(faulty) + "]}";
    }

    private static String first(Arguments arguments) {
        return (String) arguments.get()[0];
    }
}
