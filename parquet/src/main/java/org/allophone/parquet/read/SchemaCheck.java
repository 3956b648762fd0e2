package org.allophone.parquet.read;

import static org.allophone.parquet.read.Faults.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allophone.files.JsonObject;
import org.allophone.files.Limits;
import org.apache.parquet.format.SchemaElement;

/** Checks the columns of a file before the library builds a tree of them: how many they are, how deep, and what they are called. */
final class SchemaCheck {
    private final ParquetInput file;

    /** The groups from the root down to the current element. */
    private final Deque<Group> open = new ArrayDeque<>();

    private int columns;

    /** A group whose elements are not all read. */
    private static final class Group {
        private final Set<String> names = new HashSet<>();
        private int missing;

        Group(int elements) {
            this.missing = elements;
        }
    }

    private SchemaCheck(ParquetInput file) {
        this.file = file;
    }

    /** @param elements each group before its elements */
    static void check(ParquetInput file, List<SchemaElement> elements) {
        new SchemaCheck(file).check(elements);
    }

    private void check(List<SchemaElement> elements) {
        if (elements.isEmpty() || elements.get(0).getNum_children() == 0) {
            throw file.refusal(wording("columns.none"));
        }
        open(elements.get(0));
        for (SchemaElement element : elements.subList(1, elements.size())) {
            if (open.isEmpty()) {
                throw file.damaged();
            }
            add(element);
            while (!open.isEmpty() && open.element().missing == 0) {
                open.pop();
            }
        }
        if (!open.isEmpty()) {
            throw file.damaged();
        }
    }

    private void add(SchemaElement element) {
        Group group = open.element();
        group.missing--;
        checkName(group, element.getName());
        if (!element.isSetType()) {
            open(element);
        } else if (++columns > Limits.MOST_COLUMNS) {
            throw file.refusal(wording("columns.many", Limits.MOST_COLUMNS));
        }
    }

    private void open(SchemaElement group) {
        if (group.getNum_children() <= 0) {
            throw file.damaged();
        }
        open.push(new Group(group.getNum_children()));
        if (open.size() > Limits.DEEPEST) {
            throw file.refusal(wording("columns.deep", Limits.DEEPEST));
        }
    }

    private void checkName(Group group, String name) {
        if (name.isBlank()) {
            throw file.refusal(wording("name.none"));
        }
        if (name.length() > Limits.LONGEST_NAME) {
            throw file.refusal(wording("name.long", name.length(), Limits.LONGEST_NAME));
        }
        if (!group.names.add(name)) {
            throw file.refusal(wording("name.twice", JsonObject.shown(name)));
        }
    }
}
