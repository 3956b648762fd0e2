package org.allophone.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.pii.PiiKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hand-written cases are well formed, so that {@code bench/pii} counts all of them. What is found in them is measured there, not here. */
class DifficultCasesTest {
    private static final Pattern HEAD = Pattern.compile("== ([a-z]{2}-\\d{3}) (verbatim|clean|asr|written) \\| .+");
    private static final Pattern TURN = Pattern.compile("(caller|agent|text): .+");
    private static final Pattern MARK = Pattern.compile("⟦\\??([A-Z_]+):[^⟦⟧]+⟧");

    @ParameterizedTest
    @CsvSource({"french, 300", "dutch, 60", "english, 60"})
    void eachCaseHasAHeadAndTurnsAndMarksOfKnownKinds(String language, int least) throws IOException {
        Set<String> ids = new HashSet<>();
        for (String line : lines(language)) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                assertThat(ids.add(head.group(1))).as(line).isTrue();
            } else if (!line.isBlank() && !line.startsWith("# ") && !line.equals("#")) {
                assertThat(line).matches(TURN);
                Matcher mark = MARK.matcher(line);
                while (mark.find()) {
                    assertThat(PiiKind.valueOf(mark.group(1))).as(line).isNotNull();
                }
                assertThat(mark.replaceAll("")).as(line).doesNotContain("⟦").doesNotContain("⟧");
            }
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(least);
    }

    private static List<String> lines(String language) throws IOException {
        try (InputStream in =
                DifficultCasesTest.class.getResourceAsStream("/org/allophone/privacy/difficult/" + language + ".txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
