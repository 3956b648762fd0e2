package org.allophone.audit.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.evidence.AuditedFolder;
import org.allophone.audit.evidence.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrequencyAttackTest {
    @TempDir
    private Path folder = Path.of("");

    /** Person p of 30 calls p times. */
    private Evidence triangle() throws IOException {
        int[] persons = new int[30 * 31 / 2];
        int row = 0;
        for (int person = 1; person <= 30; person++) {
            for (int call = 0; call < person; call++) {
                persons[row++] = person;
            }
        }
        return new AuditedFolder(folder)
                .table("calls.csv", "caller_id", persons.length, number -> "token-" + persons[number])
                .read();
    }

    @Test
    void whoCallsAsOftenAsNobodyElseIsCounted() throws IOException {
        AttackReport report = FrequencyAttack.run(triangle(), Map.of(), false);
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what().figures())
                        .containsEntry("unique", 30L)
                        .containsEntry("shareOfTop", (21 + 30) * 10 / 2 / 465.0));
    }

    @Test
    void callersOfAListAreMatchedWhereOnlyOneHasTheCount() throws IOException {
        Map<String, Integer> known = new HashMap<>(Map.of("Anne", 30, "Bob", 17, "Chloé", 99));
        known.put("Dan", 12);
        known.put("Eve", 12);

        AttackReport report = FrequencyAttack.run(triangle(), known, false);

        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what().figures()).containsEntry("matched", 2L))
                .satisfies(finding -> assertThat(finding.toString()).doesNotContain("Anne", "token-"));
        assertThat(FrequencyAttack.run(triangle(), known, true)
                        .findings()
                        .get(0)
                        .examples())
                .containsExactlyInAnyOrder("Anne = token-30", "Bob = token-17");
    }

    @Test
    void whereAllCallEquallyOftenNobodyIsMatched() throws IOException {
        Evidence evidence = new AuditedFolder(folder)
                .table("calls.csv", "caller_id", 200, row -> "token-" + row % 50)
                .read();
        assertThat(FrequencyAttack.run(evidence, Map.of(), false).findings()).isEmpty();
        assertThat(FrequencyAttack.run(evidence, Map.of("Anne", 4, "Bob", 7), false)
                        .findings())
                .isEmpty();
    }
}
