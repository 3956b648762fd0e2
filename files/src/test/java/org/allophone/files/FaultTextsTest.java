package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.wording.Language;
import org.allophone.wording.Wordings;
import org.junit.jupiter.api.Test;

/** The texts of refusals, against each other and against the code that says them. */
class FaultTextsTest {
    private static final Wordings TEXTS = new Wordings("org.allophone.files.faults");
    private static final ResourceBundle ENGLISH = TEXTS.bundle(Locale.ENGLISH);
    private static final ResourceBundle FRENCH = TEXTS.bundle(Locale.FRENCH);

    /** Every text of the code that looks like a key: in lower case, with a dot or a hyphen. */
    private static final Pattern KEY = Pattern.compile("\"(fault|[a-z]+[.-][a-z0-9.-]+)\"");

    @Test
    void everyLanguageSaysTheSameThingsOfTheSameValues() {
        for (Language language : Language.values()) {
            ResourceBundle texts = TEXTS.bundle(language.locale());
            assertThat(texts.keySet()).as("%s", language).isEqualTo(ENGLISH.keySet());
            for (String key : ENGLISH.keySet()) {
                assertThat(placeholders(texts.getString(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(placeholders(ENGLISH.getString(key)));
            }
        }
    }

    @Test
    void theCodeSaysWhatIsInTheTextsAndNothingElse() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/allophone/files"))) {
            for (Path source : sources.toList()) {
                KEY.matcher(Files.readString(source)).results().forEach(key -> said.add(key.group(1)));
            }
        }
        said.removeAll(Set.of("windows-1252", ManifestEnvelope.FILE_NAME));
        said.removeIf(text -> text.startsWith("org.allophone."));
        assertThat(said).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
    }

    @Test
    void noTextHasAQuoteThatTheFormatWouldSwallow() {
        for (Language language : Language.values()) {
            ResourceBundle texts = TEXTS.bundle(language.locale());
            for (String key : texts.keySet()) {
                assertThat(texts.getString(key)).as(key).doesNotContain("'");
            }
        }
    }

    @Test
    void frenchHasItsSpacesBeforeDoublePunctuation() {
        for (String key : FRENCH.keySet()) {
            String text = Wordings.typeset(Locale.FRENCH, FRENCH.getString(key));
            assertThat(text).as(key).doesNotContainPattern("[^\\u00a0][;:!?»](\\s|$)");
            assertThat(text).as(key).doesNotContainPattern("«[^\\u00a0]");
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d+\\}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
