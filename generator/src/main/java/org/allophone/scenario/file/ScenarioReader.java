package org.allophone.scenario.file;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.calendar.Opening;
import org.allophone.fiction.NumberingPlan;
import org.allophone.random.Distribution;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.Announcement;
import org.allophone.scenario.Arrivals;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Menu;
import org.allophone.scenario.Redial;
import org.allophone.scenario.ShortCalls;
import org.allophone.scenario.Topic;
import org.allophone.scenario.calendar.LoadCalendar;
import org.allophone.scenario.event.EventPlan;

/** Reads a whole scenario file. Its keys and their limits are those of {@code scenario.schema.json}. */
final class ScenarioReader {
    /** Folders that a data set has of its own. */
    private static final List<String> RESERVED = List.of("transcripts", "gold", "knowledge");

    private static final ValueType<Integer> DAYS = ValueType.wholeNumber(1, 3660);
    private static final ValueType<Double> CALLS_PER_DAY = ValueType.number(0.01, 1_000_000);
    private static final ValueType<Integer> SITES = ValueType.wholeNumber(1, 10_000);
    private static final ValueType<Double> ANNOUNCED_AT = ValueType.duration(0, 3600);
    private static final ValueType<Double> LEAVING = ValueType.number(0, 10);
    private static final ValueType<Double> IVR = ValueType.duration(0, 3600);
    private static final ValueType<Double> REDIAL_AFTER = ValueType.duration(0, 3600);
    private static final ValueType<Double> REDIAL_DELAY = ValueType.duration(1, 86_400);
    private static final ValueType<Integer> MOST_WAITING = ValueType.wholeNumber(0, 1_000_000);
    private static final ValueType<Double> SHORT_TALK = ValueType.duration(1, 60);
    private static final ValueType<Double> OTHER_CHANNELS = ValueType.number(0, 10);
    private static final ValueType<String> PACK =
            ValueType.NAME.where(name -> !RESERVED.contains(name), Faults.wording("allowed.pack"));

    private final YamlSection file;
    private final Faults faults;

    private ScenarioReader(YamlSection file) {
        this.file = file;
        this.faults = file.faults();
    }

    /** @param fallbackName the name of the scenario in messages, if the file gives none */
    static CentreScenario read(String fallbackName, byte[] bytes) {
        Map<?, ?> map = new YamlFile(fallbackName).parse(bytes);
        String name = ValueType.SCENARIO_NAME.read(map.get("scenario")).value();
        Faults faults = new Faults();
        YamlSection file = YamlSection.root(map, faults);
        CentreScenario scenario = new ScenarioReader(file).read();
        file.refuseOtherKeys();
        faults.refuse(name == null ? fallbackName : name);
        return scenario;
    }

    private CentreScenario read() {
        String name = file.require("scenario", ValueType.SCENARIO_NAME);
        String draws = file.get("draws", ValueType.SCENARIO_NAME, name);
        String description = file.get("description", ValueType.LINE, Defaults.DESCRIPTION);
        CountryReader country = new CountryReader(file);
        LocalDate start = file.get("start", ValueType.DATE, Defaults.START);
        int days = file.get("days", DAYS, Defaults.DAYS);
        double callsPerDay = file.require("calls-per-day", CALLS_PER_DAY);
        int sites = file.get("sites", SITES, Defaults.SITES);
        NumberingPlan numbering = country.numbering();
        Opening opening = opening(file.section("opening"), country);
        List<Topic> topics = TopicReader.read(file);
        List<AgentGroup> agents = AgentsReader.read(file, opening, topics);
        Arrivals arrivals = ArrivalsReader.read(file.section("arrivals"), opening);
        LoadCalendar calendar = CalendarReader.read(file.section("calendar"), topics);
        List<EventPlan> events = EventsReader.read(file, topics);
        CentreScenario scenario = new CentreScenario(
                name,
                draws,
                description,
                country.language(),
                country.zone(),
                start,
                days,
                callsPerDay,
                sites,
                opening,
                agents,
                AtWorkReader.read(file.section("at-work")),
                CallersReader.read(file.section("callers"), numbering, callsPerDay * sites),
                DistributionReader.read(file.section("ivr"), Defaults.IVR, IVR),
                menu(file.section("menu")),
                arrivals,
                calendar,
                events,
                DistributionReader.read(file.section("patience"), Defaults.PATIENCE, CallersReader.PATIENCE),
                announcements(file.sections("announcements")),
                redial(file.shareSection("redial")),
                shortCalls(file.section("short-calls")),
                topics,
                file.get("other-channels", OTHER_CHANNELS, Defaults.OTHER_CHANNELS),
                JudgementsReader.satisfaction(file.section("satisfaction")),
                file.get("wrap-up-code-errors", ValueType.SHARE, Defaults.WRAP_UP_CODE_ERRORS),
                JudgementsReader.resolvedErrors(file.section("resolved-errors")),
                JudgementsReader.evaluations(file.section("evaluations")),
                file.get("pack", PACK, ""),
                CompanyReader.read(file.section("company")));
        refuseClosedPeriod(scenario);
        return scenario;
    }

    private static Opening opening(YamlSection section, CountryReader country) {
        Map<DayOfWeek, HalfHourSpan> hours = OpeningReader.read(section);
        return new Opening(hours, country.holidays(section));
    }

    private List<Announcement> announcements(List<YamlSection> sections) {
        return sections.stream()
                .map(section -> new Announcement(
                        section.require("at", ANNOUNCED_AT),
                        section.get("leaving", LEAVING, Defaults.ANNOUNCEMENT_LEAVING)))
                .toList();
    }

    private Redial redial(YamlSection section) {
        double share = section.get("share", ValueType.SHARE, Defaults.REDIAL_SHARE);
        double after = section.get("after", REDIAL_AFTER, Defaults.REDIAL_AFTER);
        List<YamlSection> sections = section.sections("delays");
        List<Double> shares = ShareReader.read(section.placeOf("delays"), sections, faults);
        List<Redial.Delay> delays = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Distribution usual = Defaults.REDIAL_DELAYS.get(0).time();
            delays.add(new Redial.Delay(shares.get(i), DistributionReader.read(sections.get(i), usual, REDIAL_DELAY)));
        }
        return new Redial(share, after, delays.isEmpty() ? Defaults.REDIAL_DELAYS : delays);
    }

    private static Menu menu(YamlSection section) {
        return new Menu(
                section.get("hang-up", TopicReader.MENU_SHARE, Defaults.MENU_HANG_UP),
                section.get("most-waiting", MOST_WAITING, Menu.NO_LIMIT));
    }

    private static ShortCalls shortCalls(YamlSection section) {
        return new ShortCalls(
                section.get("share", ValueType.SHARE, Defaults.SHORT_CALLS),
                DistributionReader.read(section.section("talk"), Defaults.SHORT_TALK, SHORT_TALK));
    }

    private void refuseClosedPeriod(CentreScenario scenario) {
        boolean readable = List.of("start", "days", "opening", "arrivals", "calendar").stream()
                .allMatch(faults::noneAt);
        if (readable && scenario.dates().noneMatch(date -> scenario.expectedCalls(date) > 0)) {
            faults.note("days", "period.closed", scenario.days());
        }
    }
}
