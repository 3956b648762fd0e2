package org.allophone.defect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.table.Column;
import org.allophone.wording.Refusal;

/**
 * Which defects a data set has, and how often.
 *
 * @param name that of a bundled one, or the file
 * @param byTable the defects of each table, in the order in which they are tried
 * @param text the file, as it stands in the data set
 */
public record DefectProfile(String name, Map<String, List<Defect>> byTable, String text) {
    public DefectProfile {
        byTable = Map.copyOf(byTable);
    }

    /**
     * Checks that the defects can be in these tables.
     *
     * @param tables all tables that there are, with their columns
     * @throws Refusal if a table or column does not exist, or cannot have the defect
     */
    public void check(Map<String, ? extends List<? extends Column<?>>> tables) {
        byTable.forEach((table, defects) -> {
            List<? extends Column<?>> columns = tables.get(table);
            if (columns == null) {
                throw Faults.refusal("table", name, table, String.join(", ", tables.keySet()));
            }
            defects.forEach(defect -> check(table, columns, defect));
        });
    }

    private void check(String table, List<? extends Column<?>> columns, Defect defect) {
        List<String> names = columns.stream().map(Column::name).toList();
        Optional<Column.Type> first = Optional.empty();
        for (String column : defect.columns()) {
            if (!names.contains(column)) {
                throw Faults.refusal("column", name, table, column, String.join(", ", names));
            }
            Column.Type type = columns.get(names.indexOf(column)).type();
            if (!defect.kind().types().contains(type)) {
                throw Faults.refusal("type", name, table, defect.kind().label(), column, Faults.type(type));
            }
            if (first.filter(other -> other != type).isPresent()) {
                throw Faults.refusal("types", name, table, String.join(", ", defect.columns()));
            }
            first = Optional.of(type);
            if (type == Column.Type.INTEGER) {
                checkNumbers(table, column, defect.values());
            }
        }
    }

    private void checkNumbers(String table, String column, List<String> values) {
        for (String value : values) {
            if (!value.matches("-?[0-9]{1,18}")) {
                throw Faults.refusal("number", name, table, column, value);
            }
        }
    }
}
