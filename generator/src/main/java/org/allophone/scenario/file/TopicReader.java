package org.allophone.scenario.file;

import java.util.ArrayList;
import java.util.List;
import org.allophone.scenario.Topic;

/** Reads the topics of a scenario. */
final class TopicReader {
    private static final ValueType<Double> TALK = ValueType.duration(1, 86_400);
    private static final ValueType<Double> TIME_OR_NONE = ValueType.duration(0, 86_400);
    private static final ValueType<Double> DAYS_BEFORE_REPEAT = ValueType.duration(60, 60 * 86_400);

    /** Some calls have to reach the agents. */
    static final ValueType<Double> MENU_SHARE = ValueType.number(0, 0.9);

    private TopicReader() {}

    static List<Topic> read(YamlSection file) {
        List<YamlSection> sections = file.sections("topics");
        List<String> names = ShareReader.names(sections, file.faults());
        List<Double> shares = ShareReader.read(file.placeOf("topics"), sections, file.faults());
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            topics.add(topic(sections.get(i), names.get(i), shares.get(i)));
        }
        if (!file.has("topics")) {
            file.faults().note("topics", "missing", Faults.wording("allowed.topics"));
        }
        return topics;
    }

    private static Topic topic(YamlSection section, String name, double share) {
        String skill = section.get("skill", ValueType.NAME, Defaults.SKILL);
        return new Topic(
                name,
                share,
                section.get("self-service", MENU_SHARE, Defaults.SELF_SERVICE),
                skill,
                DistributionReader.read(section.section("talk"), Defaults.TALK, TALK),
                hold(section.shareSection("hold")),
                DistributionReader.read(section.section("wrap-up"), Defaults.WRAP_UP, TIME_OR_NONE),
                transfer(section.shareSection("transfer"), skill),
                section.get("resolved", ValueType.SHARE, Defaults.RESOLVED),
                repeat(section.shareSection("repeat")),
                section.list("intents", ValueType.NAME, List.of()));
    }

    private static Topic.Hold hold(YamlSection section) {
        return new Topic.Hold(
                section.get("share", ValueType.SHARE, Defaults.HOLD_SHARE),
                DistributionReader.read(section, Defaults.HOLD, TALK));
    }

    private static Topic.Transfer transfer(YamlSection section, String ownSkill) {
        return new Topic.Transfer(
                section.get("share", ValueType.SHARE, Defaults.TRANSFER_SHARE),
                section.get("to", ValueType.NAME, ownSkill));
    }

    private static Topic.Repeat repeat(YamlSection section) {
        return new Topic.Repeat(
                section.get("share", ValueType.SHARE, Defaults.REPEAT_SHARE),
                section.get("same-day", ValueType.SHARE, Defaults.REPEAT_SAME_DAY),
                DistributionReader.read(section, Defaults.REPEAT_DELAY, DAYS_BEFORE_REPEAT));
    }
}
