package org.allophone.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells of faults in a scenario and in a manifest, against itself and against the code that says it. */
class FaultTextsTest {
    /** A call that names a key: first, or after the place or the file it is about. */
    private static final Pattern CALL =
            Pattern.compile("(?<!void )\\b(wording|fault|note|noteFile|InvalidManifestException)\\(");

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"scenario.file", "dataset"})
    void bothLanguagesSayTheSameThingsOfTheSameValues(String part) {
        ResourceBundle english = texts(part, Locale.ENGLISH);
        ResourceBundle french = texts(part, Locale.FRENCH);
        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(placeholders(french.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario.file", "dataset"})
    void theCodeSaysWhatIsInTheTextsAndNothingElse(String part) throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/allophone", part.replace('.', '/')))) {
            for (Path source : sources.toList()) {
                said.addAll(keysSaid(Files.readString(source)));
            }
        }
        assertThat(said).isEqualTo(new TreeSet<>(texts(part, Locale.ENGLISH).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario.file", "dataset"})
    void noTextHasAQuoteThatTheFormatWouldSwallow(String part) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            ResourceBundle texts = texts(part, language);
            for (String key : texts.keySet()) {
                assertThat(texts.getString(key).replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario.file", "dataset"})
    void frenchHasItsSpacesBeforeDoublePunctuation(String part) {
        ResourceBundle french = texts(part, Locale.FRENCH);
        for (String key : french.keySet()) {
            String text = Wordings.typeset(Locale.FRENCH, french.getString(key));
            assertThat(text).as(key).doesNotContainPattern("[^\\u00a0][;:!?»](\\s|$)");
            assertThat(text).as(key).doesNotContainPattern("«[^\\u00a0]");
        }
    }

    private static ResourceBundle texts(String part, Locale language) {
        return new Wordings("org.allophone." + part + ".faults").bundle(language);
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d+\\}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> keysSaid(String source) {
        Set<String> keys = new TreeSet<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            boolean keyIsSecond = call.group(1).equals("note") || call.group(1).equals("InvalidManifestException");
            String argument = argument(source, call.end(), keyIsSecond ? 1 : 0);
            KEY.matcher(argument).results().forEach(key -> keys.add(key.group(1)));
        }
        return keys;
    }

    /** One of the arguments of a call, as it is written. */
    private static String argument(String source, int from, int which) {
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        int depth = 0;
        int comma = 0;
        for (int i = from; depth >= 0 && comma <= which; i++) {
            char c = source.charAt(i);
            quoted ^= c == '"' && source.charAt(i - 1) != '\\';
            if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                comma += c == ',' && depth == 0 ? 1 : 0;
            }
            if (comma == which) {
                argument.append(c);
            }
        }
        return argument.toString();
    }
}
