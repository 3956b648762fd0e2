package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is who in masked conversations. The generator's gold says it. */
class PeopleInConversationsTest extends FreshFolder {
    private static final Pattern NAMED =
            Pattern.compile("\"kind\":\"(?:PERSON|AGENT)\",\"fact\":\"[^\"]*\",\"value\":\"([^\"]*)\"");
    private static final Pattern LABEL = Pattern.compile("\\[(?:PERSONNE|AGENT)_[0-9]+]");

    @ParameterizedTest
    @ValueSource(ints = {42, 7})
    void aPersonHasOneLabelInACallAndNobodyElseHasIt(int seed) throws IOException {
        Map<String, Map<String, Set<String>>> labelsByPerson = new HashMap<>();
        Map<String, Map<String, Set<String>>> peopleByLabel = new HashMap<>();
        List<Row> gold = gold(seed);
        List<Row> masked = masked(gold);
        for (int i = 0; i < gold.size(); i++) {
            String call = gold.get(i).text(0);
            List<String> people = all(NAMED, text(gold.get(i), "spans"), 1);
            List<String> labels = all(LABEL, text(masked.get(i), "text"), 0);
            // Where the detector misses a name, or finds one too many, nobody knows which label is whose.
            for (int name = 0; people.size() == labels.size() && name < people.size(); name++) {
                add(labelsByPerson, call, people.get(name), labels.get(name));
                add(peopleByLabel, call, labels.get(name), people.get(name));
            }
        }
        List<Set<String>> labels = sets(labelsByPerson);
        assertThat(labels).hasSizeGreaterThan(40);
        assertThat(labels.stream().filter(ofOne -> ofOne.size() == 1).count())
                .as("a name that is spelled or misheard is another one to the mask")
                .isGreaterThan(labels.size() * 9L / 10);
        assertThat(sets(peopleByLabel)).allMatch(people -> people.size() == 1);
    }

    private List<Row> gold(int seed) throws IOException {
        Run run = new Run.In(folder)
                .run(
                        "generate",
                        "--calls",
                        "30",
                        "--transcripts",
                        "all",
                        "--gold",
                        "--ephemeral",
                        "--seed",
                        "" + seed,
                        "-o",
                        "data",
                        "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return rows("data/gold/turns.csv");
    }

    private List<Row> masked(List<Row> gold) throws IOException {
        StringBuilder turns = new StringBuilder("call_id,speaker,text\n");
        for (Row turn : gold) {
            turns.append(turn.text(0))
                    .append(',')
                    .append(text(turn, "speaker"))
                    .append(",\"")
                    .append(text(turn, "text").replace("\"", "\"\""))
                    .append("\"\n");
        }
        Files.writeString(folder.resolve("turns.csv"), turns);
        Run run = new Run.In(folder)
                .run(
                        "mask",
                        "turns.csv",
                        "--data-set",
                        "t",
                        "--ephemeral",
                        "--column",
                        "text=text",
                        "--column",
                        "call_id=keep",
                        "--column",
                        "speaker=keep",
                        "-o",
                        "m.csv");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return rows("m.csv");
    }

    private List<Row> rows(String file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableReader table = TableReader.open(folder.resolve(file))) {
            for (Row row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String text(Row row, String column) {
        return row.text(row.header().indexOf(column));
    }

    private static List<String> all(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(group))
                .toList();
    }

    private static void add(Map<String, Map<String, Set<String>>> sets, String call, String key, String value) {
        sets.computeIfAbsent(call, unused -> new HashMap<>())
                .computeIfAbsent(key, unused -> new TreeSet<>())
                .add(value);
    }

    private static List<Set<String>> sets(Map<String, Map<String, Set<String>>> sets) {
        return sets.values().stream()
                .flatMap(ofCall -> ofCall.values().stream())
                .toList();
    }
}
