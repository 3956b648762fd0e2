package org.allophone.scenario;

import java.util.ArrayList;
import java.util.List;

/** Reads the topics of a scenario. */
final class TopicReader {
    private static final Kind<Double> TALK = Kind.duration(1, 86_400);
    private static final Kind<Double> TIME_OR_NONE = Kind.duration(0, 86_400);
    private static final Kind<Double> DAYS_BEFORE_REPEAT = Kind.duration(60, 60 * 86_400);

    private TopicReader() {}

    static List<Topic> read(Section file) {
        List<Section> sections = file.sections("topics");
        List<String> names = Shares.names(sections, file.faults());
        List<Double> shares = Shares.read(file.placeOf("topics"), sections, file.faults());
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            topics.add(topic(sections.get(i), names.get(i), shares.get(i)));
        }
        if (!file.has("topics")) {
            file.faults().note("topics", "missing", Faults.wording("allowed.topics"));
        }
        return topics;
    }

    private static Topic topic(Section section, String name, double share) {
        String skill = section.get("skill", Kind.NAME, Defaults.SKILL);
        return new Topic(
                name,
                share,
                skill,
                DistributionReader.read(section.section("talk"), Defaults.TALK, TALK),
                hold(section.shareSection("hold")),
                DistributionReader.read(section.section("wrap-up"), Defaults.WRAP_UP, TIME_OR_NONE),
                transfer(section.shareSection("transfer"), skill),
                section.get("resolved", Kind.SHARE, Defaults.RESOLVED),
                repeat(section.shareSection("repeat")));
    }

    private static Topic.Hold hold(Section section) {
        return new Topic.Hold(
                section.get("share", Kind.SHARE, Defaults.HOLD_SHARE),
                DistributionReader.read(section, Defaults.HOLD, TALK));
    }

    private static Topic.Transfer transfer(Section section, String ownSkill) {
        return new Topic.Transfer(
                section.get("share", Kind.SHARE, Defaults.TRANSFER_SHARE), section.get("to", Kind.NAME, ownSkill));
    }

    private static Topic.Repeat repeat(Section section) {
        return new Topic.Repeat(
                section.get("share", Kind.SHARE, Defaults.REPEAT_SHARE),
                section.get("same-day", Kind.SHARE, Defaults.REPEAT_SAME_DAY),
                DistributionReader.read(section, Defaults.REPEAT_DELAY, DAYS_BEFORE_REPEAT));
    }
}
