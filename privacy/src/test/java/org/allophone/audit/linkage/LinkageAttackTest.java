package org.allophone.audit.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.AuditedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkageAttackTest {
    private static final int ROWS = 200;

    @TempDir
    private Path folder = Path.of("");

    private static String token(String release, int person) {
        return UUID.nameUUIDFromBytes((release + person).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    /** An instant of a month, the same for the same row; about one in a hundred has a twin. */
    private static String time(int row) {
        int minute = row * 7919 % 40_000;
        return "2025-03-%02dT%02d:%02d:30".formatted(1 + minute / 1440, minute / 60 % 24, minute % 60);
    }

    @Test
    void rowsOfTwoFilesJoinByTheTimeOfTheCall() throws IOException {
        AttackReport report = LinkageAttack.run(new AuditedFolder(folder)
                .table("calls.csv", "caller_id,start", ROWS, row -> token("a", row % 50) + "," + time(row))
                .table("surveys.csv", "client_id,begin", ROWS / 2, row -> token("b", row % 50) + "," + time(2 * row))
                .read());

        assertThat(report.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what().figures())
                        .containsEntry("share", 1.0)
                        .containsEntry("rows", 100L));
    }

    /** Five calls begin in each minute, and one file has no seconds: the time alone joins nothing. */
    @Test
    void aCoarseTimeJoinsWithTheLengthOfTheCall() throws IOException {
        AttackReport report = LinkageAttack.run(new AuditedFolder(folder)
                .table(
                        "calls.csv",
                        "caller_id,start,duration_sec",
                        ROWS,
                        row -> token("a", row)
                                + ",2025-03-01T08:%02d:%02d,%d".formatted(row % 40, 1 + row % 50, 60 + row))
                .table(
                        "notes.csv",
                        "client_id,begin,duration_sec",
                        ROWS,
                        row -> token("b", row) + ",2025-03-01T08:%02d:00,%d".formatted(row % 40, 60 + row))
                .read());

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what().figures())
                        .containsEntry("share", 1.0)
                        .containsEntry("by", Statement.of("linked-by.time-and-length")));
    }

    @Test
    void aCoarseTimeJoinsWithTheAgent() throws IOException {
        AttackReport report = LinkageAttack.run(new AuditedFolder(folder)
                .table(
                        "calls.csv",
                        "caller_id,start,agent",
                        ROWS,
                        row -> token("a", row)
                                + ",2025-03-01T08:%02d:%02d,A%d".formatted(row % 40, 1 + row % 50, row / 40))
                .table(
                        "notes.csv",
                        "client_id,begin,agent",
                        ROWS,
                        row -> token("b", row) + ",2025-03-01T08:%02d:00,A%d".formatted(row % 40, row / 40))
                .read());

        assertThat(report.findings())
                .anySatisfy(finding -> assertThat(finding.what().figures())
                        .containsEntry("share", 1.0)
                        .containsEntry("by", Statement.of("linked-by.time-and-agent")));
    }

    @Test
    void filesOfOtherCallsDoNotJoin() throws IOException {
        AttackReport report = LinkageAttack.run(new AuditedFolder(folder)
                .table("calls.csv", "caller_id,start", ROWS, row -> token("a", row % 50) + "," + time(row))
                .table(
                        "others.csv",
                        "client_id,begin",
                        ROWS,
                        row -> token("b", row % 50) + "," + time(row + 13).replace(":30", ":17"))
                .read());

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void filesThatShareIdentifiersAnywayAreOnlyNoted() throws IOException {
        AttackReport report = LinkageAttack.run(new AuditedFolder(folder)
                .table("calls.csv", "call_id,start", ROWS, row -> "CALL-" + row + "," + time(row))
                .table("legs.csv", "call_id,start", ROWS, row -> "CALL-" + row + "," + time(row))
                .read());

        assertThat(report.severity()).isEqualTo(Severity.NOTE);
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void newTokensDoNotHelpWhereTheRowsAreTheSame() throws IOException {
        AttackReport report = TwoReleases.run(new AuditedFolder(folder)
                .table(
                        "2025.csv",
                        "caller_id,start,duration",
                        ROWS,
                        row -> token("a", row % 50) + "," + time(row) + "," + row % 97)
                .table(
                        "2026.csv",
                        "caller_id,start,duration",
                        ROWS,
                        row -> token("b", row % 50) + "," + time(row) + "," + row % 97)
                .read());

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what().figures())
                        .containsEntry("told", 50L)
                        .containsEntry("persons", 50L));
        assertThat(report.controls())
                .singleElement()
                .satisfies(control ->
                        assertThat(control.figures()).containsEntry("told", 50L).containsEntry("shuffled", 0L));
    }

    @Test
    void releasesOfOtherDaysTellNothing() throws IOException {
        AttackReport report = TwoReleases.run(new AuditedFolder(folder)
                .table(
                        "2025.csv",
                        "caller_id,start,duration",
                        ROWS,
                        row -> token("a", row % 50) + "," + time(row) + "," + row % 97)
                .table(
                        "2026.csv",
                        "caller_id,start,duration",
                        ROWS,
                        row -> token("b", row % 50) + "," + time(row).replace("2025", "2026") + "," + row % 97)
                .read());

        assertThat(report.findings()).isEmpty();
        assertThat(report.tried().get(0).figures()).containsEntry("pairs", 1L);
    }
}
