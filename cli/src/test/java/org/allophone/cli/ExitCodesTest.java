package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit codes that the documents promise are those that a script meets. */
class ExitCodesTest extends FreshFolder {
    private static final Set<String> COMMON = Set.of("0", "1", "2");
    private static final Set<String> OF_VERIFY = Set.of("0", "1", "2", "3");
    private static final Set<String> OF_AUDIT = Set.of("0", "1", "2", "3", "4");

    @Test
    void eachIsReturnedBySomeCommand() throws IOException {
        assertThat(generate("--calls", "5").exitCode()).isZero();
        assertThat(keyed().run("verify", "nowhere").exitCode()).isEqualTo(1);
        assertThat(keyed().run("verify", "--nowhere").exitCode()).isEqualTo(2);
        assertThat(keyed().run("verify").exitCode()).isZero();
        Files.delete(csv());
        assertThat(keyed().run("verify").exitCode()).isEqualTo(3);
        assertThat(keyed().run("audit", "data/raw", "--budget", "1").exitCode()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"en, Exit codes", "fr, Codes de retour"})
    void theHelpNamesNoOthers(String language, String beginning) {
        Run all = keyed().run("--help", "--lang", language);
        assertThat(codes(all.out(), beginning + "[^.]*")).isEqualTo(COMMON);
        Run verify = keyed().run("verify", "--help", "--lang", language);
        assertThat(codes(verify.out(), beginning + "[^.]*")).isEqualTo(OF_VERIFY);
        Run audit = keyed().run("audit", "--help", "--lang", language);
        assertThat(codes(audit.out(), beginning + "[^.]*")).isEqualTo(OF_AUDIT);
    }

    @ParameterizedTest
    @CsvSource({"README.md, Every command ends with", "README.fr.md, Le code de retour d’une commande est"})
    void theReadmeNamesNoOthers(String readme, String beginning) throws IOException {
        assertThat(codes(Files.readString(Path.of("..", readme)), beginning + "[^.]*"))
                .isEqualTo(OF_AUDIT);
    }

    /** The numbers in the one sentence that begins so. */
    private static Set<String> codes(String text, String sentence) {
        Matcher found = Pattern.compile(sentence).matcher(text);
        assertThat(found.find()).as(sentence).isTrue();
        Set<String> codes = new TreeSet<>();
        Pattern.compile("\\d+").matcher(found.group()).results().forEach(number -> codes.add(number.group()));
        assertThat(found.find()).as("a second sentence").isFalse();
        return codes;
    }
}
