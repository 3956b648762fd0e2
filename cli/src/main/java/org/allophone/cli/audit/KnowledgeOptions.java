package org.allophone.cli.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.audit.Knowledge;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.reversal.candidate.Candidates;
import org.allophone.audit.reversal.candidate.NumberingPlan;
import org.allophone.audit.reversal.salt.NearbySalts;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.reversal.salt.SaltOrigin;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.Messages;
import org.allophone.detect.document.Documents;
import org.allophone.detect.known.KnownValues;
import org.allophone.files.Row;
import org.allophone.files.TableReader;
import org.allophone.files.TextLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options with which the user says what an attacker may know. */
final class KnowledgeOptions {
    /** {@code +32 42xxxxxxx}: a country code, known digits, and an x for each digit that may be any. */
    private static final Pattern NUMBERS = Pattern.compile("\\+([1-9]\\d{0,2}) (\\d{1,12})(x{2,10})");

    private static final int MOST_SALTS = 1_000_000;

    /** Salts stand in small files; more of a larger one is not read. */
    private static final int MOST_OF_NEIGHBOUR = 2 << 20;

    @Option(names = "--salts", paramLabel = "FILE")
    private @Nullable String salts;

    @Option(names = "--prefix", paramLabel = "NUMBERS")
    private List<String> prefixes = new ArrayList<>();

    @Option(names = "--known-pairs", paramLabel = "FILE")
    private @Nullable String knownPairs;

    @Option(names = "--auxiliary", paramLabel = "FILE")
    private @Nullable String auxiliary;

    @Option(names = "--original", paramLabel = "FILE")
    private @Nullable String original;

    @Option(names = "--neighbour", paramLabel = "FILE")
    private List<String> neighbours = new ArrayList<>();

    @Option(names = "--quasi", paramLabel = "COLUMNS", split = ",")
    private List<String> quasiIdentifiers = new ArrayList<>();

    Knowledge read(Environment environment) throws IOException {
        return new Knowledge(
                candidates(),
                allSalts(environment),
                knownPairs == null ? Map.of() : readPairs(path("--known-pairs", knownPairs, environment), knownPairs),
                auxiliary == null ? Map.of() : readCalls(path("--auxiliary", auxiliary, environment), auxiliary),
                original == null ? KnownValues.NONE : Documents.known(path("--original", original, environment)),
                Set.copyOf(quasiIdentifiers));
    }

    /** Refuses a column that is in no table: its name was mistyped. */
    void refuseUnknownColumns(Evidence evidence) {
        Set<String> known = new TreeSet<>();
        evidence.tables().forEach(table -> table.columns().forEach(column -> known.add(column.name())));
        for (String column : quasiIdentifiers) {
            if (!known.contains(column)) {
                throw Messages.wrongUse("wrong.quasi", "--quasi", column, String.join(", ", known));
            }
        }
    }

    private List<Salt> allSalts(Environment environment) throws IOException {
        List<Salt> all = new ArrayList<>();
        if (salts != null) {
            all.addAll(readSalts(path("--salts", salts, environment), salts));
        }
        for (String neighbour : neighbours) {
            try (InputStream in = Files.newInputStream(path("--neighbour", neighbour, environment))) {
                String text = new String(in.readNBytes(MOST_OF_NEIGHBOUR), StandardCharsets.UTF_8);
                all.addAll(NearbySalts.in(text, neighbour));
            } catch (NoSuchFileException e) {
                throw Messages.wrongUse("wrong.neighbour", "--neighbour", neighbour);
            }
        }
        return all;
    }

    private static Path path(String option, String text, Environment environment) {
        return environment.resolve(environment.path(option, text));
    }

    /** The numbers that the user gives, and then those of the program. */
    private List<Candidates> candidates() {
        List<Candidates> candidates = new ArrayList<>();
        for (String prefix : prefixes) {
            Matcher numbers = NUMBERS.matcher(prefix);
            if (!numbers.matches()) {
                throw Messages.wrongUse("wrong.numbers", "--prefix", prefix);
            }
            String country = numbers.group(1);
            candidates.add(new NumberingPlan(
                    prefix,
                    1,
                    country,
                    country.equals("1") ? "" : "0",
                    numbers.group(2).length() + numbers.group(3).length(),
                    List.of(numbers.group(2))));
        }
        candidates.addAll(Knowledge.OF_EVERYBODY.candidates());
        return candidates;
    }

    private static List<Salt> readSalts(Path file, String shown) throws IOException {
        List<Salt> salts = new ArrayList<>();
        try (TextLines lines = TextLines.open(file)) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (salts.size() == MOST_SALTS) {
                    throw Messages.wrongUse("wrong.salts", shown, MOST_SALTS);
                }
                if (!line.isEmpty()) {
                    salts.add(Salt.of(line, SaltOrigin.USER_LIST, shown + ":" + lines.line()));
                }
            }
        }
        return salts;
    }

    private static Map<String, String> readPairs(Path file, String shown) throws IOException {
        Map<String, String> tokenByNumber = new TreeMap<>();
        try (TableReader table = TableReader.open(file)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                if (row.size() < 2) {
                    throw Messages.wrongUse("wrong.two-columns", shown);
                }
                tokenByNumber.put(row.text(0), row.text(1));
            }
        }
        return tokenByNumber;
    }

    /** A name and a number of calls in each row; or the name alone, once for each call. */
    private static Map<String, Integer> readCalls(Path file, String shown) throws IOException {
        Map<String, Integer> callsByName = new TreeMap<>();
        try (TableReader table = TableReader.open(file)) {
            for (Row row = table.next(); row != null; row = table.next()) {
                String count = row.size() > 1 ? row.text(1) : "1";
                if (!count.matches("\\d{1,9}")) {
                    throw Messages.wrongUse("wrong.count", shown, row.line());
                }
                callsByName.merge(row.text(0), Integer.parseInt(count), Integer::sum);
            }
        }
        return callsByName;
    }
}
