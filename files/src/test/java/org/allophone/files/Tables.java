package org.allophone.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allophone.wording.Refusal;

/** What the tests of both readers share. */
final class Tables {
    private Tables() {}

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static TableReader csv(String text) throws IOException {
        return TableReader.csv("calls.csv", stream(text));
    }

    static TableReader jsonLines(String text) {
        return TableReader.jsonLines("calls.jsonl", stream(text));
    }

    static List<Row> rows(TableReader reader) throws IOException {
        try (reader) {
            List<Row> rows = new ArrayList<>();
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
            return rows;
        }
    }

    static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            texts.add(row.text(i));
        }
        return texts;
    }

    static List<ValueKind> kinds(Row row) {
        List<ValueKind> kinds = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            kinds.add(row.kind(i));
        }
        return kinds;
    }

    /** Opens and reads to the end. */
    interface Reading {
        TableReader open() throws IOException;
    }

    /** In French _ stands for the space that does not break. */
    static void assertRefused(Reading reading, String english, String french) {
        Refusal refusal = refusal(reading);
        assertThat(refusal).hasMessage(english);
        assertThat(refusal.lines().get(0).in(Locale.FRENCH).replace('\u00a0', '_'))
                .isEqualTo(french);
    }

    static Refusal refusal(Reading reading) {
        return catchThrowableOfType(Refusal.class, () -> {
            try (TableReader reader = reading.open()) {
                while (reader.next() != null) {
                    // Only the refusal counts.
                }
            }
        });
    }
}
