package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allophone.cli.console.Messages;
import org.allophone.wording.Language;
import org.allophone.wording.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of all refusals, against themselves and against the code that says them. */
class FaultTextsTest {

    /** A package that refuses, with texts beside it. */
    private enum Part {
        OUTPUT("core", "org.allophone.output"),
        SECRET("privacy", "org.allophone.secret"),
        KNOWN("privacy", "org.allophone.detect.known"),
        OPERATOR("privacy", "org.allophone.mask.operator"),
        SURROGATE("privacy", "org.allophone.mask.surrogate"),
        POLICY("privacy", "org.allophone.mask.policy"),
        MASK("privacy", "org.allophone.mask.document"),
        PARQUET("parquet", "org.allophone.parquet.read"),
        CENTRE("generator", "org.allophone.centre"),
        SCENARIO("generator", "org.allophone.scenario.file"),
        DEFECT("generator", "org.allophone.defect"),
        KNOWLEDGE("generator", "org.allophone.knowledge"),
        DATASET("generator", "org.allophone.dataset"),
        TRANSCRIPT("quality", "org.allophone.quality.transcript"),
        AGREEMENT("quality", "org.allophone.quality.agreement"),
        CALLS("quality", "org.allophone.quality.calls.log"),
        TREC("rag", "org.allophone.rag.trec"),
        FOLDER("rag", "org.allophone.rag.folder");

        private final String module;
        private final String packageName;

        Part(String module, String packageName) {
            this.module = module;
            this.packageName = packageName;
        }

        Path sources() {
            return Path.of("..", module, "src/main/java", packageName.replace('.', '/'));
        }
    }

    /** A call that names a key: first, or after the place or the texts it is about. */
    private static final Pattern CALL = Pattern.compile(
            "(?<!void )\\b(wording|fault|note|noteAt|noteFile|noteWhole|refusal|refuseFormer|refused|Wording\\.of)\\(");

    /** A refusal of a command, whose text is among those of all commands. */
    private static final Pattern CALL_OF_A_COMMAND = Pattern.compile("\\bMessages\\.(wrongUse|failed)\\(");

    private static final Pattern TEXTS_OF_THE_PROGRAM =
            Pattern.compile("(\\.\\./\\w+/src/main/resources/.*)_(\\w+)\\.properties");

    private static final Pattern KEY_OF_A_TEXT = Pattern.compile("(?m)^([A-Za-z][A-Za-z0-9._-]*) *=");

    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameThingsOfTheSameValues(Part part) {
        ResourceBundle english = texts(part, Locale.ENGLISH);
        for (Language language : Language.values()) {
            ResourceBundle texts = texts(part, language.locale());
            assertThat(texts.keySet()).as("%s", language).isEqualTo(english.keySet());
            for (String key : english.keySet()) {
                assertThat(placeholders(texts.getString(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(placeholders(english.getString(key)));
            }
        }
    }

    /** So that a file of a language whose line in {@link Language} was forgotten is told. */
    @Test
    void allTextsAreInTheLanguagesOfTheProgramAndInNoOther() throws IOException {
        Map<Path, Set<String>> languagesByTexts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            files.map(file -> TEXTS_OF_THE_PROGRAM.matcher(file.toString()))
                    .filter(Matcher::matches)
                    .forEach(file -> languagesByTexts
                            .computeIfAbsent(Path.of(file.group(1)), texts -> new TreeSet<>())
                            .add(file.group(2)));
        }
        assertThat(languagesByTexts).isNotEmpty();
        languagesByTexts.forEach((texts, languages) ->
                assertThat(languages).as("%s", texts).containsExactlyInAnyOrderElementsOf(Language.names()));
    }

    /** Of a key that stands twice, Java takes the last text without a word. */
    @Test
    void aKeyStandsOnceInItsFile() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(file ->
                            TEXTS_OF_THE_PROGRAM.matcher(file.toString()).matches())
                    .toList()) {
                assertThat(KEY_OF_A_TEXT
                                .matcher(Files.readString(file))
                                .results()
                                .map(key -> key.group(1)))
                        .as("%s", file)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCodeSaysWhatIsInTheTextsAndNothingElse(Part part) throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> sources = Files.list(part.sources())) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                said.addAll(keysSaid(CALL, Files.readString(source)));
            }
        }
        assertThat(said).isEqualTo(new TreeSet<>(texts(part, Locale.ENGLISH).keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void noTextHasAQuoteThatTheFormatWouldSwallow(Part part) {
        for (Language language : Language.values()) {
            ResourceBundle texts = texts(part, language.locale());
            for (String key : texts.keySet()) {
                assertThat(texts.getString(key).replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void frenchHasItsSpacesBeforeDoublePunctuation(Part part) {
        ResourceBundle french = texts(part, Locale.FRENCH);
        for (String key : french.keySet()) {
            String text = Wordings.typeset(Locale.FRENCH, french.getString(key)).replaceAll("(hex|base64):", "");
            assertThat(text).as(key).doesNotContainPattern("[^\\u00a0][;:!?»](\\s|$)");
            assertThat(text).as(key).doesNotContainPattern("«[^\\u00a0]");
        }
    }

    @Test
    void everyRefusalOfACommandHasItsText() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                said.addAll(keysSaid(CALL_OF_A_COMMAND, Files.readString(source)));
            }
        }
        assertThat(said).isNotEmpty();
        assertThat(new Messages(Language.ENGLISH, "allophone").bundle().keySet())
                .containsAll(said);
    }

    private static ResourceBundle texts(Part part, Locale language) {
        return new Wordings(part.packageName + ".faults").bundle(language);
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d+[,}]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> keysSaid(Pattern calls, String source) {
        Set<String> keys = new TreeSet<>();
        Matcher call = calls.matcher(source);
        while (call.find()) {
            int place = switch (call.group(1)) {
                case "note", "refuseFormer", "Wording.of" -> 1;
                case "noteAt" -> 2;
                default -> 0;
            };
            String argument = argument(source, call.end(), place);
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
