package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.cli.console.Messages;
import org.allophone.dataset.CentreDataset;
import org.allophone.scenario.file.ScenarioFile;
import org.allophone.table.Column;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Messages english = new Messages("en", "allophone");
    private final Messages french = new Messages("fr", "allophone");

    @Test
    void bothLanguagesSayTheSameThings() {
        Set<String> onlyFrench = new TreeSet<>(french.bundle().keySet());
        onlyFrench.removeAll(english.bundle().keySet());
        // Names and meanings of columns are declared in English in the code, and scenarios are described in English in
        // their files; the system's own words are English already.
        onlyFrench.removeIf(key -> key.matches("(column|type|scenario\\.described|io\\.system)\\..*"));
        assertThat(onlyFrench).isEmpty();
        assertThat(french.bundle().keySet()).containsAll(english.bundle().keySet());
    }

    @Test
    void placeholdersAreTheSameInBothLanguages() {
        for (String key : english.bundle().keySet()) {
            assertThat(placeholders(french.bundle().getString(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.bundle().getString(key)));
        }
    }

    @Test
    void noTextHasAQuoteThatTheFormatWouldSwallow() {
        for (Messages messages : List.of(english, french)) {
            for (String key : messages.bundle().keySet()) {
                assertThat(messages.bundle().getString(key)).as(key).doesNotContain("'");
            }
        }
    }

    @Test
    void frenchHasItsSpacesBeforeDoublePunctuation() {
        for (String key : french.bundle().keySet()) {
            String text = french.bundle().getString(key).replaceAll("(hex|base64):|\\d\\d:\\d\\d", "");
            assertThat(text).as(key).doesNotContainPattern("[^\\s\\u00a0\\u202f][;:!?»](\\s|$)");
            assertThat(text).as(key).doesNotContainPattern("«[^\\s\\u00a0\\u202f]");
        }
    }

    @Test
    void everyColumnAndEveryScenarioHasItsText() {
        CentreDataset.columnsByTable().forEach((table, columns) -> {
            for (Column<?> column : columns) {
                assertThat(french.getOr("column." + column.name(), "")
                                + french.getOr("column." + table + "." + column.name(), ""))
                        .as(table + "." + column.name())
                        .isNotEmpty();
                assertThat(french.getOr("type." + column.type(), "")).isNotEmpty();
            }
        });
        for (String name : ScenarioFile.bundledNames()) {
            assertThat(french.getOr("scenario.described." + name, "")).isNotEmpty();
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        java.util.regex.Pattern.compile("\\{\\d[,}]")
                .matcher(text)
                .results()
                .forEach(match -> found.add(match.group()));
        return found;
    }
}
