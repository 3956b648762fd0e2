package org.allophone.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.scenario.AgentGroup;
import org.allophone.scenario.Staffing;
import org.allophone.scenario.Topic;

/** Reads the agents of a scenario, and checks that every queue has agents during the opening hours. */
final class AgentsReader {
    private static final ValueType<Integer> COUNT = ValueType.wholeNumber(1, 10_000);
    private static final ValueType<Double> SPREAD = ValueType.number(0, 1);
    private static final ValueType<Double> SERVICE_SHARE = ValueType.number(0.01, 0.99);
    private static final ValueType<Double> SERVICE_WAIT = ValueType.duration(0, 3600);

    /** The name of an agent without a given name: group and number. */
    private static final Pattern NUMBERED = Pattern.compile("(.*)-[1-9][0-9]*");

    private final YamlSection file;
    private final Faults faults;
    private final HalfHourSpan opening;
    private final List<Topic> topics;
    /** The skills of the topics and of their transfers, in the order of the file. */
    private final Set<String> skillsAsked = new LinkedHashSet<>();
    /** The same skills, for the groups that have all of them. */
    private final Set<String> everySkill;

    private AgentsReader(YamlSection file, HalfHourSpan opening, List<Topic> topics) {
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

    static List<AgentGroup> read(YamlSection file, HalfHourSpan opening, List<Topic> topics) {
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
        List<HalfHourSpan> shifts = new ArrayList<>();
        for (YamlSection shift : section.sections("shifts")) {
            HalfHourSpan hours = HoursReader.read(shift, opening);
            if (faults.noneAt(shift.place()) && faults.noneAt("opening") && !opening.contains(hours)) {
                faults.note(shift.place(), "shifts.outside", HoursReader.words(hours), HoursReader.words(opening));
            }
            shifts.add(hours);
        }
        if (shifts.size() > mostShifts(staffing)) {
            faults.note(section.placeOf("shifts"), "shifts.many");
        }
        return new AgentGroup(
                name,
                staffing,
                skills,
                shifts.isEmpty() ? List.of(opening) : shifts,
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
                    service.require("share", SERVICE_SHARE), service.require("within", SERVICE_WAIT));
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
            List<HalfHourSpan> shifts = groups.stream()
                    .filter(group -> group.skills().contains(skill))
                    .flatMap(group -> group.shifts().stream())
                    .distinct()
                    .toList();
            for (int halfHour = opening.from(); halfHour < opening.to(); halfHour++) {
                HalfHourSpan asked = new HalfHourSpan(halfHour, halfHour + 1);
                // A skill that no agent has is another fault, already noted.
                if (!shifts.isEmpty() && shifts.stream().noneMatch(shift -> shift.contains(asked))) {
                    faults.note("agents", "shifts.gap", skill, HoursReader.clock(halfHour), HoursReader.words(opening));
                    break;
                }
            }
        }
    }
}
