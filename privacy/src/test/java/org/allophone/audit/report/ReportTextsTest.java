package org.allophone.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.reversal.salt.Salts;
import org.allophone.pii.PiiKind;
import org.allophone.wording.Language;
import org.allophone.wording.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of reports, against each other and against the code that says them. */
class ReportTextsTest {
    private static final Wordings TEXTS = new Wordings("org.allophone.audit.report.texts");
    private static final Path SOURCES = Path.of("src/main/java/org/allophone/audit");

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameThingsOfTheSameFigures(Language language) {
        ResourceBundle english = TEXTS.bundle(Locale.ENGLISH);
        ResourceBundle texts = TEXTS.bundle(language.locale());
        assertThat(texts.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(placeholders(texts.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
            assertThat(texts.getString(key)).as(key).doesNotContain("'");
        }
    }

    @Test
    void frenchHasItsSpacesBeforeDoublePunctuation() {
        ResourceBundle french = TEXTS.bundle(Locale.FRENCH);
        for (String key : french.keySet()) {
            String text = Wordings.typeset(Locale.FRENCH, french.getString(key))
                    .replaceAll("\\{[^{}]*\\{?[^{}]*\\}?[^{}]*\\}", "");
            assertThat(text).as(key).doesNotContainPattern("[^\\u00a0][;:!?»](\\s|$)");
        }
    }

    @Test
    void everyFindingHasItsMeaningAndItsRemedy() {
        Set<String> keys = TEXTS.bundle(Locale.ENGLISH).keySet();
        for (String key : keys) {
            if (key.startsWith("found.")) {
                assertThat(keys).contains(key.replaceFirst("found", "means"), key.replaceFirst("found", "mends"));
            }
        }
        assertThat(keys)
                .containsAll(Arrays.stream(PiiKind.values())
                        .map(kind -> "pii." + kind)
                        .toList())
                .containsAll(Arrays.stream(AttackName.values())
                        .flatMap(attack -> Stream.of("attack." + attack.key(), "about." + attack.key()))
                        .toList())
                .containsAll(Salts.groups(List.of(Salt.none()), true).stream()
                        .map(group -> "salts." + group.name().replaceAll("[ ,]", "-"))
                        .toList());
    }

    @Test
    void whatTheAttacksSayIsInTheTexts() throws IOException {
        Set<String> keys = TEXTS.bundle(Locale.ENGLISH).keySet();
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\"((tried|control|curve|plot|salt)\\.[a-z.-]+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .map(key -> key.group(1))
                        .filter(key -> !keys.contains(key))
                        .forEach(missing::add);
                Pattern.compile("Statement\\s*\\.of\\(\"([a-z-]+)\"\\)")
                        .matcher(Files.readString(source))
                        .results()
                        .map(key -> "found." + key.group(1))
                        .filter(key -> !keys.contains(key))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d+[,}]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
