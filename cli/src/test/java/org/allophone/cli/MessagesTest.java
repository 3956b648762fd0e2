package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.cli.console.Messages;
import org.allophone.dataset.CentreDataset;
import org.allophone.table.Column;
import org.allophone.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private final Messages english = new Messages(Language.ENGLISH, "allophone");
    private final Messages french = new Messages(Language.FRENCH, "allophone");

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameThings(Language language) {
        ResourceBundle texts = new Messages(language, "allophone").bundle();
        Set<String> onlyThere = new TreeSet<>(texts.keySet());
        onlyThere.removeAll(english.bundle().keySet());
        // Names and meanings of columns are declared in English in the code; the system's own words are English
        // already.
        onlyThere.removeIf(key -> key.matches("(column|type|io\\.system)\\..*"));
        assertThat(onlyThere).isEmpty();
        assertThat(texts.keySet()).containsAll(english.bundle().keySet());
        for (String key : english.bundle().keySet()) {
            assertThat(placeholders(texts.getString(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.bundle().getString(key)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextHasAQuoteThatTheFormatWouldSwallow(Language language) {
        ResourceBundle texts = new Messages(language, "allophone").bundle();
        for (String key : texts.keySet()) {
            assertThat(texts.getString(key)).as(key).doesNotContain("'");
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

    /** In English the code says them. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void everyColumnHasItsText(Language language) {
        Messages messages = new Messages(language, "allophone");
        CentreDataset.columnsByTable().forEach((table, columns) -> {
            for (Column<?> column : columns) {
                assertThat(messages.getOr("column." + column.name(), "")
                                + messages.getOr("column." + table + "." + column.name(), ""))
                        .as(table + "." + column.name())
                        .isNotEmpty();
                assertThat(messages.getOr("type." + column.type(), "")).isNotEmpty();
            }
        });
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
