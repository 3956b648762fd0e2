package org.allophone.quality.calls;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.quality.calls.log.CallLogReader;
import org.allophone.quality.calls.log.ColumnMap;

/** Call records that a test makes up: JSON Lines with the columns that it names. */
final class Records {
    /** A Monday. */
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private final StringBuilder lines = new StringBuilder();
    private Optional<Predicate<LocalDate>> holidays = Optional.empty();

    /** Adds a call. */
    void add(LocalDateTime start, Map<String, ?> columns) {
        lines.append("{\"start_ts\":\"").append(start.withNano(0)).append('"');
        if (start.getSecond() == 0) {
            lines.insert(lines.length() - 1, ":00");
        }
        columns.forEach((name, value) ->
                lines.append(",\"").append(name).append("\":\"").append(value).append('"'));
        lines.append("}\n");
    }

    /** Which days are holidays. */
    Records holidays(LocalDate... days) {
        List<LocalDate> all = Arrays.asList(days);
        holidays = Optional.of(all::contains);
        return this;
    }

    Path write(Path folder) {
        try {
            Path file = folder.resolve("calls.jsonl");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.append(lines);
            }
            return file;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Measured measured(Path folder) {
        return measured(folder, UnaryOperator.identity());
    }

    /** @param map names columns */
    Measured measured(Path folder, UnaryOperator<ColumnMap> map) {
        try {
            CallLog log = CallLogReader.read(write(folder), map.apply(ColumnMap.OURS));
            return new Measured(new CallQuality(log, holidays).report().figures());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
