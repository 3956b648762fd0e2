package org.allophone.mask.document;

import java.util.Locale;
import java.util.Map;
import org.allophone.mask.policy.Policy;
import org.allophone.mask.policy.Rule;
import org.allophone.pii.PiiKind;
import org.allophone.table.text.JsonWriter;
import org.allophone.wording.Wordings;

/** Proposes a policy for files, from what was found in their columns; the evidence stands in comments. A person decides. */
public final class PolicyProposal {
    private static final Wordings TEXTS = new Wordings("org.allophone.mask.document.proposal");

    private final Locale language;

    /** @param language the language of the comments */
    public PolicyProposal(Locale language) {
        this.language = language;
    }

    /**
     * A policy as YAML.
     *
     * @param counts what was found without a policy
     */
    public String yaml(MaskCounts counts) {
        StringBuilder yaml = new StringBuilder();
        comment(yaml, "", "head");
        yaml.append("call: ").append(Policy.CALL_COLUMN).append("\nregion: \"\"\ncolumns:\n");
        for (Map.Entry<String, ColumnEvidence> column : counts.unruled().entrySet()) {
            propose(yaml, column.getKey(), column.getValue());
        }
        return yaml.toString();
    }

    private void propose(StringBuilder yaml, String column, ColumnEvidence evidence) {
        boolean isAgents = column.toLowerCase(Locale.ROOT).contains("agent");
        if (evidence.personalCells() == 0 && !isAgents) {
            comment(yaml, "  ", "nothing", shown(column), evidence.cells());
            return;
        }
        evidence.cellsByKind()
                .forEach((kind, cells) -> comment(
                        yaml, "  ", "found", Rule.nameOf(kind), cells, evidence.cells(), share(cells, evidence)));
        if (evidence.notSearched() > 0) {
            comment(yaml, "  ", "not-searched", evidence.notSearched(), evidence.cells());
        }
        if (isAgents) {
            comment(yaml, "  ", "agent");
        }
        yaml.append("  ")
                .append(shown(column))
                .append(": ")
                .append(rule(evidence, isAgents))
                .append('\n');
    }

    private static String share(long cells, ColumnEvidence evidence) {
        double percent = 100.0 * cells / evidence.cells();
        return percent < 1 ? "< 1" : String.valueOf(Math.round(percent));
    }

    private static String rule(ColumnEvidence evidence, boolean isAgents) {
        if (isAgents && evidence.isOneDatumACell()) {
            return ofCells(PiiKind.AGENT);
        }
        return evidence.cellsByKind().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> evidence.isOneDatumACell() && 2 * most.getValue() > evidence.cells())
                .map(most -> ofCells(most.getKey()))
                .orElse(isAgents && evidence.personalCells() == 0 ? ofCells(PiiKind.AGENT) : Rule.TEXT);
    }

    private static String ofCells(PiiKind kind) {
        return Rule.nameOf(kind) + (kind == PiiKind.SECRET ? ":redact" : "");
    }

    /** A name as YAML reads it. */
    private static String shown(String column) {
        return column.matches("[A-Za-z][A-Za-z0-9_]*")
                ? column
                : JsonWriter.compact().value(column).finished();
    }

    private void comment(StringBuilder yaml, String indent, String key, Object... values) {
        Wordings.filledIn(language, TEXTS.bundle(language).getString(key), values)
                .lines()
                .forEach(line -> yaml.append(indent).append("# ").append(line).append('\n'));
    }
}
