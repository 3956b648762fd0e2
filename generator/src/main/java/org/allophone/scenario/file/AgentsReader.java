package org.allophone.scenario.file;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.calendar.Opening;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.Shift;
import org.allophone.scenario.Staffing;
import org.allophone.scenario.Topic;

/** Reads the agents of a scenario, and checks that every queue has agents during the opening hours. */
final class AgentsReader {
    private static final ValueType<Integer> COUNT = ValueType.wholeNumber(1, 10_000);
    private static final ValueType<Double> SPREAD = ValueType.number(0, 1);
    private static final ValueType<Double> SERVICE_SHARE = ValueType.number(0.01, 0.99);
    private static final ValueType<Double> SERVICE_WAIT = ValueType.duration(0, 3600);

    private static final ValueType<Boolean> OVER_THE_DAY =
            ValueType.choice(new TreeMap<>(Map.of("half-hour", false, "day", true)));

    /** The name of an agent without a given name: group and number. */
    private static final Pattern NUMBERED = Pattern.compile("(.*)-[1-9][0-9]*");

    private final YamlSection file;
    private final Faults faults;
    private final Opening opening;
    private final List<Topic> topics;
    /** The skills of the topics and of their transfers, in the order of the file. */
    private final Set<String> skillsAsked = new LinkedHashSet<>();
    /** The same skills, for the groups that have all of them. */
    private final Set<String> everySkill;

    private AgentsReader(YamlSection file, Opening opening, List<Topic> topics) {
        this.file = file;
        this.faults = file.faults();
        this.opening = opening;
        this.topics = topics;
        topics.forEach(topic -> {
            skillsAsked.add(topic.skill());
            skillsAsked.add(topic.transfer().toSkill());
        });
        this.everySkill = Set.copyOf(skillsAsked);
    }

    static List<AgentGroup> read(YamlSection file, Opening opening, List<Topic> topics) {
        return new AgentsReader(file, opening, topics).read();
    }

    private List<AgentGroup> read() {
        List<YamlSection> sections = file.oneOrMoreSections("agents");
        List<AgentGroup> groups = new ArrayList<>();
        for (YamlSection section : sections) {
            groups.add(group(section, "team-" + (groups.size() + 1)));
        }
        if (!file.has("agents")) {
            faults.note("agents", "missing", Faults.wording("allowed.agents"));
        }
        refuseTwins(sections, groups);
        if (faults.noneAt("agents") && faults.noneAt("topics") && faults.noneAt("opening")) {
            refuseSkillsNobodyHas(groups);
            refuseSkillsNobodyAsks(sections, groups);
            refuseHoursWithoutAgents(groups);
        }
        return groups;
    }

    private AgentGroup group(YamlSection section, String usualName) {
        String name = section.get("name", ValueType.NAME, usualName);
        Staffing staffing = staffing(section);
        Set<String> skills =
                section.has("skills") ? Set.copyOf(section.list("skills", ValueType.NAME, List.of())) : everySkill;
        List<Shift> shifts = section.sections("shifts").stream()
                .map(shift -> ShiftReader.read(shift, opening))
                .toList();
        if (shifts.size() > mostShifts(staffing)) {
            faults.note(section.placeOf("shifts"), "shifts.many");
        }
        return new AgentGroup(
                name,
                staffing,
                skills,
                shifts.isEmpty() ? List.of(ShiftReader.allDay(opening)) : shifts,
                section.get("spread", SPREAD, Defaults.AGENT_SPREAD));
    }

    private Staffing staffing(YamlSection section) {
        boolean named = section.has("names");
        boolean counted = section.has("count");
        boolean staffed = section.has("staffed");
        if ((named ? 1 : 0) + (counted ? 1 : 0) + (staffed ? 1 : 0) > 1) {
            faults.note(section.place(), "staffing.several");
        }
        if (named) {
            return new Staffing.Named(section.list("names", ValueType.AGENT_NAME, List.of()));
        }
        if (staffed) {
            YamlSection service = section.section("staffed");
            return new Staffing.ForService(
                    service.require("share", SERVICE_SHARE),
                    service.require("within", SERVICE_WAIT),
                    service.get("over", OVER_THE_DAY, false),
                    service.get("full-days", ValueType.SHARE, 0.0));
        }
        if (!counted && section.isReadable()) {
            faults.note(section.placeOf("count"), "missing", Faults.wording("allowed.agents"));
        }
        return new Staffing.Counted(section.get("count", COUNT, COUNT.placeholder()));
    }

    /**
     * The largest number of shifts. Each shift needs an agent; the number of agents staffed for a service level is not
     * limited.
     */
    private static int mostShifts(Staffing staffing) {
        if (staffing instanceof Staffing.Named named) {
            return named.names().size();
        }
        return staffing instanceof Staffing.Counted counted ? counted.agents() : Integer.MAX_VALUE;
    }

    private void refuseTwins(List<YamlSection> sections, List<AgentGroup> groups) {
        Set<String> groupNames = new HashSet<>();
        Set<String> agentNames = new HashSet<>();
        Set<String> numberedGroups = groups.stream()
                .filter(group -> !(group.staffing() instanceof Staffing.Named))
                .map(AgentGroup::name)
                .collect(Collectors.toSet());
        for (int i = 0; i < groups.size(); i++) {
            AgentGroup group = groups.get(i);
            String place = sections.get(i).place();
            if (faults.noneAt(place) && !groupNames.add(group.name())) {
                faults.note(place + ".name", "name.repeated", group.name());
            }
            if (faults.noneAt(place) && group.staffing() instanceof Staffing.Named named) {
                for (String name : named.names()) {
                    Matcher numbered = NUMBERED.matcher(name);
                    if (!agentNames.add(name)) {
                        faults.note(place + ".names", "name.taken", name);
                    } else if (numbered.matches() && numberedGroups.contains(numbered.group(1))) {
                        faults.note(place + ".names", "name.numbered", name, numbered.group(1));
                    }
                }
            }
        }
    }

    private void refuseSkillsNobodyHas(List<AgentGroup> groups) {
        Set<String> skillsThere = new TreeSet<>();
        groups.forEach(group -> skillsThere.addAll(group.skills()));
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            String place = "topics[" + i + "]";
            if (!skillsThere.contains(topic.skill())) {
                faults.note(place + ".skill", "skill.nobody-has", topic.skill(), Faults.listed(skillsThere));
            } else if (!skillsThere.contains(topic.transfer().toSkill())) {
                faults.note(
                        place + ".transfer.to",
                        "skill.nobody-has",
                        topic.transfer().toSkill(),
                        Faults.listed(skillsThere));
            }
        }
    }

    private void refuseSkillsNobodyAsks(List<YamlSection> sections, List<AgentGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            for (String skill : groups.get(i).skills()) {
                if (!skillsAsked.contains(skill)) {
                    faults.note(
                            sections.get(i).placeOf("skills"), "skill.nobody-asks", skill, Faults.listed(skillsAsked));
                }
            }
        }
    }

    private void refuseHoursWithoutAgents(List<AgentGroup> groups) {
        for (String skill : skillsAsked) {
            List<Shift> shifts = groups.stream()
                    .filter(group -> group.skills().contains(skill))
                    .flatMap(group -> group.shifts().stream())
                    .toList();
            for (Map.Entry<DayOfWeek, HalfHourSpan> day : opening.hours().entrySet()) {
                OptionalInt gap = gap(shifts, day.getKey(), day.getValue());
                // A skill that no agent has is another fault, already noted.
                if (!shifts.isEmpty() && gap.isPresent()) {
                    faults.note(
                            "agents",
                            "shifts.gap",
                            skill,
                            OpeningReader.name(day.getKey()),
                            HoursReader.clock(gap.getAsInt()),
                            HoursReader.words(day.getValue()));
                    break;
                }
            }
        }
    }

    /** The first open half-hour of a day in which none of the shifts goes on. */
    private static OptionalInt gap(List<Shift> shifts, DayOfWeek day, HalfHourSpan hours) {
        return IntStream.range(hours.from(), hours.to())
                .filter(halfHour ->
                        shifts.stream().noneMatch(shift -> shift.days().contains(day) && shift.covers(halfHour)))
                .findFirst();
    }
}
