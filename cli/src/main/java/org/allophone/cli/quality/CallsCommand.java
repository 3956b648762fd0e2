package org.allophone.cli.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.allophone.calendar.Holidays;
import org.allophone.cli.console.Environment;
import org.allophone.cli.console.ExitCode;
import org.allophone.cli.console.ListValues;
import org.allophone.cli.console.Messages;
import org.allophone.quality.calls.CallQuality;
import org.allophone.quality.calls.CallReport;
import org.allophone.quality.calls.CallReportJson;
import org.allophone.quality.calls.log.CallColumn;
import org.allophone.quality.calls.log.CallLog;
import org.allophone.quality.calls.log.CallLogReader;
import org.allophone.quality.calls.log.ColumnMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allophone quality calls}: measures call records and compares them with what was measured on real centres. */
@Command(name = "calls", sortOptions = false)
final class CallsCommand implements Callable<Integer> {
    private static final List<String> COUNTRIES =
            Arrays.stream(Holidays.values()).map(Holidays::scenarioName).toList();

    private final Environment environment;
    private final Messages messages;

    @Parameters(paramLabel = "PATH", descriptionKey = "path", arity = "0..1")
    private @Nullable String path;

    @Option(names = "--map", paramLabel = "NAME=COLUMN")
    private List<String> map = List.of();

    @Option(names = "--abandoned", paramLabel = "NAMES", defaultValue = "abandoned")
    private String abandoned = "";

    @Option(names = "--country", paramLabel = "NAME", completionCandidates = CountryNames.class)
    private @Nullable String country;

    @Option(names = "--legs", paramLabel = "FILE")
    private @Nullable String legs;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable String json;

    @Option(names = "--figures")
    private boolean figures;

    CallsCommand(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() throws IOException {
        if (figures) {
            environment.out().print(new FigureDefinitions(messages).markdown());
            return ExitCode.DONE;
        }
        if (path == null) {
            throw Messages.wrongUse("quality.calls.path");
        }
        Path calls = environment.resolve(environment.path("PATH", path));
        CallReport report = new ReportOutput(environment, json)
                .print(
                        () -> measure(calls),
                        found -> new CallsTable(messages).print(found, environment.out()),
                        CallReportJson::of);
        return report.figures().stream().anyMatch(found -> found.verdict().isMiss())
                ? ExitCode.FINDINGS
                : ExitCode.DONE;
    }

    private CallReport measure(Path calls) throws IOException {
        CallQuality quality = measured(CallLogReader.read(calls, columns()));
        List<Path> files = legs == null
                ? CallLogReader.legsBeside(calls)
                : List.of(environment.resolve(environment.path("--legs", legs)));
        if (!files.isEmpty()) {
            quality.addLegs(CallLogReader.readLegs(files));
        }
        return quality.report();
    }

    private CallQuality measured(CallLog calls) {
        return new CallQuality(calls, holidays(calls));
    }

    private ColumnMap columns() {
        Map<CallColumn, String> names = new EnumMap<>(CallColumn.class);
        for (String pair : map) {
            int equals = pair.indexOf('=');
            Optional<CallColumn> column = CallColumn.named(pair.substring(0, Math.max(0, equals)));
            if (column.isEmpty() || equals == pair.length() - 1) {
                throw Messages.wrongUse("quality.calls.map", pair, String.join(", ", CallColumn.names()));
            }
            if (names.put(column.get(), pair.substring(equals + 1)) != null) {
                throw Messages.wrongUse("wrong.repeated", "--map", column.get().ourName());
            }
        }
        return new ColumnMap(names, abandonedNames());
    }

    private Set<String> abandonedNames() {
        return Arrays.stream(abandoned.split(",", -1))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Those of the country that is named, or that the language of the calls names: {@code fr-BE}. */
    private Optional<Predicate<LocalDate>> holidays(CallLog calls) {
        if (country != null) {
            String chosen = ListValues.parseOne("--country", country, COUNTRIES);
            return Arrays.stream(Holidays.values())
                    .filter(holidays -> holidays.scenarioName().equals(chosen))
                    .<Predicate<LocalDate>>map(holidays -> holidays::include)
                    .findFirst();
        }
        String[] language = calls.language().toLowerCase(Locale.ROOT).split("[-_]", 2);
        return language.length < 2 ? Optional.empty() : Holidays.of(language[1]).map(holidays -> holidays::include);
    }

    /** What the Tab key completes. */
    static final class CountryNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return COUNTRIES.iterator();
        }
    }
}
