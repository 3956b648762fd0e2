package org.allophone.mask.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allophone.files.ManifestEnvelope;
import org.allophone.files.Program;
import org.allophone.mask.operator.Operator;
import org.allophone.mask.operator.OperatorTexts;
import org.allophone.mask.policy.Policy;
import org.allophone.mask.policy.Rule;
import org.allophone.output.FileDigest;
import org.allophone.pii.PiiKind;
import org.allophone.table.text.JsonWriter;
import org.allophone.wording.Wordings;

/**
 * What a run masked, and how: for the register of processing activities and the impact assessment. It holds counts and no value.
 *
 * @param made when the run ended, in local time
 * @param dataSet the scope of linkage
 * @param keyId the fingerprint of the key; empty if the key was thrown away
 * @param destroyOn the day on which the key is to be destroyed at last; empty if nobody said
 * @param files the masked files, by name
 * @param knownValues whether values of a list were searched too
 */
public record MaskRecord(
        String made,
        String dataSet,
        Optional<String> keyId,
        Optional<LocalDate> destroyOn,
        Policy policy,
        MaskCounts counts,
        Map<String, FileDigest> files,
        boolean knownValues) {
    private static final Wordings TEXTS = new Wordings("org.allophone.mask.document.annex");

    /** The record as JSON. */
    public String json() {
        JsonWriter json = RecordJson.begin(made, dataSet, keyId, destroyOn);
        json.field("callColumn", policy.callColumn()).field("region", policy.region());
        json.field("rows", counts.rows());
        json.name("columns").beginArray();
        new TreeMap<>(policy.rules()).forEach((column, rule) -> {
            json.beginObject().field("column", column).field("rule", rule.text());
            kinds(json, "masked", counts.masked().getOrDefault(column, Map.of()));
            json.endObject();
        });
        counts.masked().forEach((column, kinds) -> {
            if (policy.rule(column).isEmpty()) {
                json.beginObject().field("column", column);
                kinds(json, "masked", kinds);
                json.endObject();
            }
        });
        json.endArray();
        json.name("searchedWithoutRule").beginArray();
        counts.unruled()
                .forEach((column, evidence) -> json.beginObject()
                        .field("column", column)
                        .field("cells", evidence.cells())
                        .field("personalCells", evidence.personalCells())
                        .endObject());
        json.endArray();
        json.name("withheld").beginObject();
        counts.withheld().forEach((reason, count) -> json.field(reason.name().toLowerCase(Locale.ROOT), count));
        json.endObject();
        json.field(
                "kindsSearched",
                List.of(PiiKind.values()).stream().map(Rule::nameOf).toList());
        json.field("knownValuesSearched", knownValues);
        json.name("notSearched").beginArray();
        for (String line : notSearched(Locale.ENGLISH)) {
            json.value(line);
        }
        json.endArray();
        return ManifestEnvelope.end(json, files);
    }

    private static void kinds(JsonWriter json, String name, Map<PiiKind, Long> kinds) {
        json.name(name).beginObject();
        kinds.forEach((kind, count) -> json.field(Rule.nameOf(kind), count));
        json.endObject();
    }

    /** What was not looked for, a line for each. */
    private List<String> notSearched(Locale language) {
        List<String> lines =
                new ArrayList<>(text(language, "not-searched.always").lines().toList());
        String kept = policy.rules().entrySet().stream()
                .filter(rule -> rule.getValue() instanceof Rule.Keep)
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!kept.isEmpty()) {
            lines.add(text(language, "not-searched.kept", kept));
        }
        return lines;
    }

    /** The annex to the register and the impact assessment, in Markdown: in French, then in English. */
    public String annex() {
        return annex(Locale.FRENCH) + "\n---\n\n" + annex(Locale.ENGLISH);
    }

    private String annex(Locale language) {
        StringBuilder annex = new StringBuilder();
        String key = keyId.map(id -> text(language, "key", id)).orElseGet(() -> text(language, "key.thrown-away"));
        String destroyed = destroyOn.map(LocalDate::toString).orElseGet(() -> text(language, "to-fill-in"));
        annex.append(text(language, "head", dataSet, made, Program.NAME + " " + Program.VERSION, key, destroyed));
        annex.append("\n\n").append(text(language, "columns")).append('\n');
        new TreeMap<>(policy.rules())
                .forEach((column, rule) -> annex.append("| ")
                        .append(MarkdownCells.name(column))
                        .append(" | ")
                        .append(done(rule, language))
                        .append(" | ")
                        .append(masked(column))
                        .append(" |\n"));
        counts.masked().keySet().stream()
                .filter(column -> policy.rule(column).isEmpty())
                .forEach(column -> annex.append("| ")
                        .append(column.isEmpty() ? text(language, "text-files") : MarkdownCells.name(column))
                        .append(" | ")
                        .append(text(language, "with-its-text"))
                        .append(" | ")
                        .append(masked(column))
                        .append(" |\n"));
        annex.append('\n').append(text(language, "rows", counts.rows(), counts.allMasked(), counts.allWithheld()));
        annex.append("\n\n").append(text(language, "not-searched")).append("\n\n");
        notSearched(language).forEach(line -> annex.append("- ").append(line).append('\n'));
        return annex.append('\n').append(text(language, "risk")).append('\n').toString();
    }

    private static String done(Rule rule, Locale language) {
        if (rule instanceof Rule.Cells cells) {
            return text(language, "cells", Rule.nameOf(cells.kind()), described(cells.operator(), language));
        }
        return rule instanceof Rule.FreeText free
                ? text(language, "free-text", described(free.operator(), language))
                : described(new Operator.Keep(), language);
    }

    private static String described(Operator operator, Locale language) {
        return OperatorTexts.description(operator).in(language);
    }

    private String masked(String column) {
        return counts.masked().getOrDefault(column, Map.of()).entrySet().stream()
                .map(kind -> Rule.nameOf(kind.getKey()) + " " + kind.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String text(Locale language, String key, Object... values) {
        return Wordings.filledIn(language, TEXTS.bundle(language).getString(key), values);
    }
}
