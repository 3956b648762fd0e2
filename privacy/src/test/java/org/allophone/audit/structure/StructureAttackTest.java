package org.allophone.audit.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.evidence.AuditedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureAttackTest {
    private static final int ROWS = 300;

    @TempDir
    private Path folder = Path.of("");

    /** What is found of a column of these tokens, beside a strong one. */
    private List<String> found(IntFunction<String> token) throws IOException {
        AttackReport report = StructureAttack.run(new AuditedFolder(folder)
                .table("calls.csv", "caller_id,strong_token", ROWS, row -> token.apply(row) + "," + sha256("s" + row))
                .read());
        assertThat(report.findings())
                .as("of the strong column")
                .noneMatch(finding -> finding.column().equals("strong_token"));
        return report.findings().stream().map(finding -> finding.what().key()).toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothingIsFoundOfDigests() throws IOException {
        assertThat(found(row -> sha256("c" + row % 200))).isEmpty();
    }

    @Test
    void nothingIsFoundOfRandomUuids() throws IOException {
        // Version 4 by its digits; the digits come from a digest, so that the test is the same each time.
        assertThat(found(row -> {
                    String hex = sha256("u" + row);
                    return "%s-%s-4%s-a%s-%s"
                            .formatted(
                                    hex.substring(0, 8),
                                    hex.substring(8, 12),
                                    hex.substring(12, 15),
                                    hex.substring(15, 18),
                                    hex.substring(18, 30));
                }))
                .isEmpty();
    }

    @Test
    void aCounterIsFound() throws IOException {
        assertThat(found(row -> "C" + (1000 + row))).contains("counter", "few-bits");
    }

    @Test
    void numbersInTheOrderOfAListAreFound() throws IOException {
        assertThat(found(row -> "K%06d".formatted(1000 + 37 * row + row * row % 31)))
                .contains("order");
    }

    @Test
    void checksumsAreTooFew() throws IOException {
        assertThat(found(row -> {
                    CRC32 checksum = new CRC32();
                    checksum.update(("04200" + row).getBytes(StandardCharsets.UTF_8));
                    return "%08xf".formatted(checksum.getValue());
                }))
                .containsExactly("few-bits");
    }

    @Test
    void uuidsOfNamesAreFound() throws IOException {
        assertThat(found(row -> UUID.nameUUIDFromBytes(("04200" + row).getBytes(StandardCharsets.UTF_8))
                        .toString()))
                .containsExactly("uuid-name");
    }

    @Test
    void tokensAsLongAsTheirOriginalsAreFound() throws IOException {
        assertThat(found(row -> sha256("c" + row).substring(0, 30 + row % 5))).containsExactly("lengths");
    }

    @Test
    void numbersInClearAreFound() throws IOException {
        assertThat(found(row -> "04701%05d".formatted(row * 331 % 100_000))).containsExactly("phone-form");
    }

    @Test
    void theSameTokensInTwoFilesAreFoundAndOthersAreNot() throws IOException {
        AuditedFolder audited = new AuditedFolder(folder)
                .table("one.csv", "caller_id", ROWS, row -> sha256("same" + row % 100))
                .table("two.csv", "caller_id", ROWS, row -> sha256("same" + row % 80))
                .table("three.csv", "caller_id", ROWS, row -> sha256("other" + row % 100));

        assertThat(StructureAttack.run(audited.read()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what().key()).isEqualTo("shared-files"))
                .satisfies(finding -> assertThat(finding.what().figures()).containsEntry("shared", 80L))
                .satisfies(
                        finding -> assertThat(finding.file() + finding.what()).doesNotContain("three"));
    }
}
