package org.allophone.audit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Plot;
import org.allophone.audit.evidence.AuditedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinglingOutTest {
    @TempDir
    private Path folder = Path.of("");

    private static Map<String, Map<String, Object>> figures(AttackReport report) {
        return report.findings().stream()
                .map(Finding::what)
                .collect(Collectors.toMap(what -> what.key(), what -> what.figures()));
    }

    @Test
    void whoeverCallsAloneInTheirHourIsFound() throws IOException {
        // Person p calls in hours p and p + 40, and nobody else does.
        AttackReport report = SinglingOut.run(
                new AuditedFolder(folder)
                        .table(
                                "calls.csv",
                                "caller_id,start_ts",
                                80,
                                row -> "C%03d,2025-03-%02dT%02d:10:00".formatted(row % 40, 1 + row / 24, row % 24))
                        .read(),
                Set.of());

        assertThat(figures(report).get("unicity"))
                .containsEntry("share", 1.0)
                .containsEntry("targets", 40L)
                .containsEntry("shareOfOneCall", 1.0);
    }

    @Test
    void whoeverCallsInTheHourOfAllOthersIsNotFound() throws IOException {
        AttackReport report = SinglingOut.run(
                new AuditedFolder(folder)
                        .table(
                                "calls.csv",
                                "caller_id,start_ts",
                                80,
                                row -> "C%03d,2025-03-01T08:%02d:00".formatted(row % 40, row % 60))
                        .read(),
                Set.of());

        assertThat(report.findings()).isEmpty();
        Plot plot = report.plots().get(0);
        assertThat(plot.curves().get(1).shares().get(1)).isZero();
        assertThat(plot.curves().get(1).shares().get(2))
                .as("nobody has three calls")
                .isNaN();
    }

    /** Hour h has the persons h and h + 1: one call leaves two persons, two calls in neighbouring hours leave one. */
    @Test
    void twoCallsTellMoreThanOne() {
        int people = 50;
        int[] persons = new int[2 * people];
        long[] points = new long[2 * people];
        for (int person = 0; person < people; person++) {
            persons[2 * person] = person;
            points[2 * person] = person;
            persons[2 * person + 1] = person;
            points[2 * person + 1] = (person + 1L) % people;
        }
        Unicity unicity = new Unicity(persons, points);

        assertThat(unicity.measure(1).share()).isZero();
        assertThat(unicity.measure(2).share()).isEqualTo(1);
        assertThat(unicity.measure(3).targets()).isZero();
    }

    /** Classes of 1, 2 and 6 rows, the last with one sensitive value only, counted by hand. */
    @Test
    void classesAreCountedAsByHand() {
        Classes classes = new Classes(new long[] {1, 2, 2, 3, 3, 3, 3, 3, 3}, new int[] {0, 0, 1, 5, 5, 5, 5, 5, 5});

        assertThat(classes.count()).isEqualTo(3);
        assertThat(classes.smallest()).isEqualTo(1);
        assertThat(classes.median()).isEqualTo(6);
        assertThat(classes.shareBelow(5)).isEqualTo(3 / 9.0, within(1e-12));
        assertThat(classes.marketerRisk()).isEqualTo(3 / 9.0, within(1e-12));
        assertThat(classes.shareWithoutDiversity()).isEqualTo(7 / 9.0, within(1e-12));
    }

    @Test
    void rowsThatLookAlikeByAgentAndDayAreTold() throws IOException {
        AttackReport report = SinglingOut.run(
                new AuditedFolder(folder)
                        .table(
                                "calls.csv",
                                "start_ts,agent,reason",
                                60,
                                row -> "2025-03-%02d,%s,%s"
                                        .formatted(
                                                1 + row % 2, row == 7 ? "Zoé" : "Noé", row % 2 == 0 ? "debt" : "fault"))
                        .read(),
                Set.of());

        // Day 1 with Noé: 30 rows of one reason; day 2 with Noé: 29; with Zoé: 1.
        assertThat(figures(report).get("small-classes")).containsEntry("share", 1 / 60.0);
        assertThat(figures(report).get("no-diversity")).containsEntry("share", 1.0);
    }

    /** 60 rows, 3 topics with 20 rows each; one row has a wait that no other row has. */
    @Test
    void theUserSaysWhatMayBeKnown() throws IOException {
        AuditedFolder calls = new AuditedFolder(folder)
                .table(
                        "calls.csv",
                        "start_ts,agent,topic,wait_sec",
                        60,
                        row -> "2025-03-%02d,A%d,t%d,%d".formatted(1 + row % 28, row, row % 3, row == 7 ? 99 : 10));

        AttackReport byTopic = SinglingOut.run(calls.read(), Set.of("topic"));
        AttackReport byBoth = SinglingOut.run(calls.read(), Set.of("topic", "wait_sec"));

        assertThat(figures(byTopic)).doesNotContainKey("small-classes");
        assertThat(figures(byBoth).get("small-classes"))
                .containsEntry("share", 1 / 60.0)
                .containsEntry("columns", "topic, wait_sec");
    }
}
