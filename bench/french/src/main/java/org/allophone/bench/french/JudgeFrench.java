package org.allophone.bench.french;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Lets LanguageTool read the turns of calls, each distinct one once, and says how many faults it finds. {@code run.sh} starts it.
 *
 * <p>Exit codes: 0 if the target is met, 1 if the run failed, 2 if it was called wrongly, 3 if the target is missed.
 */
public final class JudgeFrench {
    private static final double MOST_FINDINGS_PER_THOUSAND_WORDS = 1;
    private static final int TURNS_OF_THE_TARGET = 100_000;

    /** What is asked for; without files of turns it was asked wrongly. */
    private record Request(List<Path> turns, List<Path> names, Optional<Path> allFindings) {
        static Request of(List<String> arguments) {
            List<Path> turns = new ArrayList<>();
            List<Path> names = new ArrayList<>();
            Optional<Path> allFindings = Optional.empty();
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                if (!argument.startsWith("--")) {
                    turns.add(Path.of(argument));
                } else if (argument.equals("--names") && i + 1 < arguments.size()) {
                    names.add(Path.of(arguments.get(++i)));
                } else if (argument.equals("--findings") && i + 1 < arguments.size()) {
                    allFindings = Optional.of(Path.of(arguments.get(++i)));
                } else {
                    return new Request(List.of(), names, allFindings);
                }
            }
            return new Request(turns, names, allFindings);
        }
    }

    /** LanguageTool says the same about turns of which these are equal. */
    private record Reading(String text, boolean goesOn) {
        static Reading of(Turn turn) {
            return new Reading(turn.text(), turn.goesOn());
        }
    }

    private JudgeFrench() {}

    /** @param arguments the folder of the exceptions, then those of {@code run.sh} */
    public static void main(String[] arguments) throws Exception {
        Path here = Path.of(arguments[0]);
        Request request = Request.of(List.of(arguments).subList(1, arguments.length));
        if (request.turns().isEmpty()) {
            System.err.println("usage: run.sh [--names FILE]... [--findings FILE] FILE...");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Report report = new Report();
        Exceptions exceptions =
                Exceptions.read(here.resolve("rules-off.txt"), here.resolve("words.txt"), request.names());
        List<Turn> turns = turns(request.turns());
        if (turns.isEmpty()) {
            throw new IOException("no turns in " + request.turns());
        }
        judge(turns, new Proofreading(exceptions), report);
        report.print(out);
        if (request.allFindings().isPresent()) {
            Files.write(request.allFindings().get(), report.distinctFindings());
        }
        boolean met = report.findingsPerThousandWords() <= MOST_FINDINGS_PER_THOUSAND_WORDS;
        out.printf(
                Locale.ROOT,
                "%nTarget: at most %.0f finding per 1,000 words, in %,d turns or more: %s%s%n",
                MOST_FINDINGS_PER_THOUSAND_WORDS,
                TURNS_OF_THE_TARGET,
                met ? "met" : "missed",
                turns.size() < TURNS_OF_THE_TARGET ? ", in fewer turns" : "");
        System.exit(met ? 0 : 3);
    }

    private static List<Turn> turns(List<Path> files) throws IOException {
        TurnReader reader = new TurnReader();
        List<Turn> turns = new ArrayList<>();
        for (Path file : files) {
            reader.read(file, turns::add);
        }
        return turns;
    }

    /** Reads each reading once, and adds all turns to the report. */
    private static void judge(List<Turn> turns, Proofreading proofreading, Report report)
            throws InterruptedException, ExecutionException {
        Map<Reading, Turn> firsts = new LinkedHashMap<>();
        turns.forEach(turn -> firsts.putIfAbsent(Reading.of(turn), turn));
        List<List<Finding>> checked = proofreading.check(List.copyOf(firsts.values()));
        Map<Reading, List<Finding>> findings = new HashMap<>();
        int next = 0;
        for (Reading reading : firsts.keySet()) {
            findings.put(reading, checked.get(next++));
        }
        for (Turn turn : turns) {
            Reading reading = Reading.of(turn);
            report.add(turn, findings.get(reading), firsts.get(reading) == turn);
        }
    }
}
