package org.allophone.cli.dictionary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allophone.cli.console.Messages;
import org.allophone.table.Column;

/** The tables of a data set as Markdown: name, type, meaning, sensitivity of each column, all from the columns' declarations. */
final class DataDictionary {
    private final Messages messages;

    DataDictionary(Messages messages) {
        this.messages = messages;
    }

    String markdown(Map<String, List<? extends Column<?>>> columnsByTable) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(messages.get("dictionary.title")).append("\n\n");
        text.append(messages.get("dictionary.files")).append("\n");
        columnsByTable.forEach((table, columns) -> {
            text.append("\n## `").append(table).append("`\n\n");
            text.append(messages.get("dictionary." + table)).append("\n\n");
            text.append(messages.get("dictionary.head")).append("\n|---|---|---|---|\n");
            columns.forEach(column -> text.append(line(table, column)));
        });
        text.append("\n## ").append(messages.get("dictionary.report.title")).append("\n\n");
        text.append(messages.get("dictionary.report")).append("\n");
        return text.toString();
    }

    private String line(String table, Column<?> column) {
        String meaning = messages.getOr("column." + column.name(), column.meaning());
        return "| `" + column.name() + "` | "
                + messages.getOr("type." + column.type(), column.type().description())
                + " | "
                + messages.getOr("column." + table + "." + column.name(), meaning)
                + " | "
                + column.sensitivity()
                        .map(kind -> messages.get("pii." + kind.name().toLowerCase(Locale.ROOT)))
                        .orElse("–")
                + " |\n";
    }
}
