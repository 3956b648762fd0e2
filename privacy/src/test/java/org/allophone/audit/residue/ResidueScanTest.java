package org.allophone.audit.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Deadline;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.evidence.AuditedFolder;
import org.allophone.audit.evidence.SafeNames;
import org.allophone.detect.known.KnownValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResidueScanTest {
    @TempDir
    private Path folder = Path.of("");

    private AttackReport scan(AuditedFolder audited, KnownValues known, double seconds) throws IOException {
        return new ResidueScan(known, new SafeNames(false), Deadline.after(seconds, () -> 0), false)
                .run(audited.read());
    }

    private List<String> found(AuditedFolder audited) throws IOException {
        return scan(audited, KnownValues.NONE, 60).findings().stream()
                .map(finding -> finding.severity() + " " + finding.file() + " " + finding.column() + " "
                        + finding.what()
                                .figures()
                                .getOrDefault("kind", finding.what().key()))
                .toList();
    }

    @Test
    void aNumberThatWasSaidIsFoundAndNotShown() throws IOException {
        AuditedFolder audited = new AuditedFolder(folder)
                .file(
                        "said/one.txt",
                        "Agent: Votre numéro ?\nClient_1: zéro quatre, septante et un, vingt, trente-trois, nonante-huit\n")
                .file("said/two.txt", "Agent: Bonjour.\nClient_1: Mon gsm est le 0471 20 33 98.\n");

        assertThat(found(audited)).containsExactly("HIGH shared/said/*.txt  PHONE");
        assertThat(scan(audited, KnownValues.NONE, 60).toString()).doesNotContain("0471", "septante");
    }

    @Test
    void whatAMaskLeftIsNoPersonalDatum() throws IOException {
        assertThat(
                        found(
                                new AuditedFolder(folder)
                                        .file(
                                                "call.txt",
                                                "Agent: Votre numéro ?\nClient_12: [TELEPHONE_1], au nom de [PERSONNE_1].\nAgent: Qui finit par [TELEPHONE_2], c’est bien ça ?\n")))
                .isEmpty();
    }

    @Test
    void aCellOfAnotherFormThanItsColumnIsLookedAt() throws IOException {
        String token = "0b5a1f6e7d8c9b0a1f2e3d4c5b6a7f8e";
        assertThat(found(new AuditedFolder(folder)
                        .table(
                                "calls.csv",
                                "caller_token,start_ts,note",
                                100,
                                row -> "%s,2025-03-01T08:%02d:00.123456,%s"
                                        .formatted(
                                                row == 50
                                                        ? "+32 471 20 33 98"
                                                        : token.substring(row % 16) + token.substring(0, row % 16),
                                                row % 60,
                                                row == 70
                                                        ? "écrire à marie.dupont@gmail.com"
                                                        : "rien à signaler pour cet appel"))))
                .containsExactly("HIGH shared/calls.csv caller_token PHONE", "HIGH shared/calls.csv note EMAIL");
    }

    @Test
    void aFileNamedAfterACallerIsFound() throws IOException {
        List<String> found = found(new AuditedFolder(folder).file("appel_0471203398.txt", "rien\n"));
        assertThat(found).singleElement().asString().endsWith(" PHONE").doesNotContain("0471203398");
    }

    @Test
    void aTextThatCannotBeReadCounts() throws IOException {
        Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9, '\n'});
        assertThat(found(new AuditedFolder(folder))).containsExactly("LOW   unread");
    }

    @Test
    void whatTimeDidNotAllowIsTold() throws IOException {
        AttackReport report = scan(new AuditedFolder(folder).file("a.txt", "0471 20 33 98\n"), KnownValues.NONE, 0);
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.LOW))
                .satisfies(finding -> assertThat(finding.what().figures()).containsEntry("untouched", 1L));
    }
}
