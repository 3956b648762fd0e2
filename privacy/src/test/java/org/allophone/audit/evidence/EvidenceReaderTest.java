package org.allophone.audit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceReaderTest {
    @TempDir
    private Path folder = Path.of("");

    private Map<String, ColumnKind> kinds(Evidence evidence) {
        return evidence.tables().get(0).columns().stream()
                .collect(Collectors.toMap(DataColumn::name, DataColumn::kind));
    }

    @Test
    void theKindsOfColumnsAreGuessedInATableWithSemicolons() throws IOException {
        Evidence evidence = new AuditedFolder(folder)
                .table(
                        "appels.csv",
                        "Réf. appel;Appelant;Jeton;Date d’appel;Durée;Motif;Conseiller;Courriel;Remarque",
                        60,
                        row ->
                                "A-%04d;0475%06d;%s;%02d/03/2025 %02d:15;%d:%02d;%s;%s;c%d@exemple.be;le client a rappelé %d fois hier"
                                        .formatted(
                                                row,
                                                row * 7919,
                                                UUID.nameUUIDFromBytes(new byte[] {(byte) row}),
                                                1 + row % 28,
                                                8 + row % 10,
                                                row % 9,
                                                row % 60,
                                                List.of("facture", "panne").get(row % 2),
                                                List.of("Zoé", "Noé", "Léa").get(row % 3),
                                                row,
                                                row))
                .read();

        assertThat(kinds(evidence))
                .containsEntry("Réf. appel", ColumnKind.IDENTIFIER)
                .containsEntry("Appelant", ColumnKind.PHONE)
                .containsEntry("Jeton", ColumnKind.TOKEN)
                .containsEntry("Date d’appel", ColumnKind.TIME)
                .containsEntry("Durée", ColumnKind.DURATION)
                .containsEntry("Motif", ColumnKind.CATEGORY)
                .containsEntry("Conseiller", ColumnKind.AGENT)
                .containsEntry("Courriel", ColumnKind.EMAIL)
                .containsEntry("Remarque", ColumnKind.TEXT);
        assertThat(evidence.tables().get(0).person().map(DataColumn::name)).hasValue("Appelant");
    }

    @Test
    void aNameThatIsAValueIsNotShown() throws IOException {
        Evidence evidence = new AuditedFolder(folder)
                .table("appel 0475 12 34 56.csv", "0475123456,marie.dupont@gmail.com,3", 3, row -> "a,b," + row)
                .read();

        assertThat(evidence.tables().get(0).file().shown())
                .doesNotContain("0475", "34 56")
                .endsWith(".csv");
        assertThat(evidence.tables().get(0).columns().toString()).doesNotContain("0475123456", "dupont");
        assertThat(evidence.tables().get(0).columns().stream().map(DataColumn::shown))
                .noneMatch(name -> name.contains("0475") || name.contains("dupont"));
    }

    @Test
    void linksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("private.csv"), "a,b\n1,2\n");
        Files.createSymbolicLink(folder.resolve("file.csv"), elsewhere.resolve("private.csv"));
        Files.createSymbolicLink(folder.resolve("folder"), elsewhere);

        assertThat(new AuditedFolder(folder).file("own.txt", "a").read().files())
                .hasSize(1);
    }

    @Test
    void aTableThatIsRefusedInAFolderIsToldAndNotPassedOver() throws IOException {
        Evidence evidence = new AuditedFolder(folder)
                .file("ragged.csv", "a,b\n1,2\n3\n")
                .file("calls.parquet", "PAR1\0\0")
                .read();

        assertThat(evidence.tables()).isEmpty();
        assertThat(evidence.unread()).hasSize(2);
    }

    @Test
    void aTableThatIsRefusedAndNamedIsAFault() throws IOException {
        new AuditedFolder(folder).file("ragged.csv", "a,b\n1,2\n3\n");
        EvidenceReader reader = new EvidenceReader(new SafeNames(false), 1 << 20);

        assertThatThrownBy(() -> reader.read(folder.resolve("ragged.csv"), "ragged.csv"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void aLargeTableIsReadAsFarAsMemoryGoesAndSaysSo() throws IOException {
        AuditedFolder audited =
                new AuditedFolder(folder).table("calls.csv", "token,topic", 20_000, row -> "token-" + row + ",billing");

        assertThat(audited.read().tables().get(0).complete()).isTrue();
        DataTable part = audited.read(1 << 20).tables().get(0);
        assertThat(part.complete()).isFalse();
        assertThat(part.rows()).isBetween(1_000, 19_999);
    }

    @Test
    void aConfigurationInJsonIsAText() throws IOException {
        Evidence evidence = new AuditedFolder(folder)
                .file("config.json", "{\n  \"salt\": \"abc\"\n}\n")
                .read();

        assertThat(evidence.texts()).hasSize(1);
        assertThat(evidence.unread()).isEmpty();
    }
}
