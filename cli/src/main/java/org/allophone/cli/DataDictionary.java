package org.allophone.cli;

import java.util.List;
import java.util.Locale;
import org.allophone.table.Column;

/** A table of columns as Markdown: name, type, meaning, sensitivity, all from the columns' declarations. */
final class DataDictionary {
    private final Messages messages;

    DataDictionary(Messages messages) {
        this.messages = messages;
    }

    <R> String markdown(String file, List<Column<R>> columns) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(messages.get("dictionary.title", file)).append("\n\n");
        text.append(messages.get("dictionary.file")).append("\n\n");
        text.append(messages.get("dictionary.head")).append("\n|---|---|---|---|\n");
        for (Column<R> column : columns) {
            text.append("| `").append(column.name()).append("` | ");
            text.append(messages.getOr("type." + column.type(), column.type().description()))
                    .append(" | ");
            text.append(messages.getOr("column." + column.name(), column.meaning()))
                    .append(" | ");
            text.append(column.sensitivity()
                            .map(kind -> messages.get("pii." + kind.name().toLowerCase(Locale.ROOT)))
                            .orElse("–"))
                    .append(" |\n");
        }
        return text.toString();
    }
}
