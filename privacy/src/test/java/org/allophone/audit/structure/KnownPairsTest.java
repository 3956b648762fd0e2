package org.allophone.audit.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.evidence.AuditedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownPairsTest {
    private static final int ROWS = 200;
    private static final int KNOWN = 8;

    @TempDir
    private Path folder = Path.of("");

    /** Numbers far from each other and in no order. */
    private static long number(int row) {
        return 471_000_000L + row * 7_368_787L % 999_983;
    }

    private AttackReport attack(LongFunction<String> mask) throws IOException {
        Map<String, String> known = new HashMap<>();
        for (int row = 0; row < KNOWN; row++) {
            known.put("0" + number(row), mask.apply(number(row)));
        }
        return KnownPairs.run(
                new AuditedFolder(folder)
                        .table("calls.csv", "caller_id", ROWS, row -> mask.apply(number(row)))
                        .read(),
                known);
    }

    private List<String> found(LongFunction<String> mask) throws IOException {
        AttackReport report = attack(mask);
        assertThat(report.controls())
                .singleElement()
                .satisfies(control -> assertThat(control.figures()).containsEntry("rules", 0L));
        return report.findings().stream().map(finding -> finding.what().key()).toList();
    }

    @Test
    void anAffineRuleIsFound() throws IOException {
        assertThat(found(number -> String.valueOf(3 * number + 12_345))).containsExactly("rule-affine");
        assertThat(attack(number -> String.valueOf(3 * number + 12_345)).severity())
                .isEqualTo(Severity.CRITICAL);
    }

    @Test
    void anAffineRuleInTheLastDigitsIsFound() throws IOException {
        assertThat(found(number -> "%010d".formatted((73_901L * number + 555) % 10_000_000_000L)))
                .containsExactly("rule-affine");
    }

    @Test
    void exchangedDigitsAreFound() throws IOException {
        String alphabet = "7093518264";
        assertThat(found(number -> {
                    StringBuilder token = new StringBuilder();
                    for (char digit : ("0" + number).toCharArray()) {
                        token.append(alphabet.charAt(digit - '0'));
                    }
                    return token.toString();
                }))
                .containsExactly("rule-substitution");
    }

    @Test
    void tokensInTheOrderOfTheirNumbersAreFound() throws IOException {
        assertThat(found(number -> BigInteger.valueOf(number).pow(2).toString()))
                .containsExactly("rule-order");
    }

    @Test
    void noRuleIsFoundOfDigests() throws IOException {
        assertThat(found(number -> UUID.nameUUIDFromBytes(Long.toString(number).getBytes(StandardCharsets.UTF_8))
                        .toString()))
                .isEmpty();
    }

    /** Nine digits in a random order are a table, which no rule describes. */
    @Test
    void noRuleIsFoundOfARandomTable() throws IOException {
        assertThat(found(number -> String.valueOf(100_000_000
                        + Math.floorMod(
                                new BigInteger(
                                                UUID.nameUUIDFromBytes(Long.toString(number)
                                                                .getBytes(StandardCharsets.UTF_8))
                                                        .toString()
                                                        .replace("-", ""),
                                                16)
                                        .longValue(),
                                900_000_000L))))
                .isEmpty();
    }
}
