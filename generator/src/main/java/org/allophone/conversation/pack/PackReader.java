package org.allophone.conversation.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.allophone.conversation.grammar.Choice;
import org.allophone.conversation.grammar.Conditions;
import org.allophone.conversation.grammar.Node;
import org.allophone.conversation.grammar.Rule;
import org.allophone.resource.ListFile;
import org.allophone.resource.ProgramFile;
import org.allophone.wording.Refusal;

/** Reads a pack, and collects all that is wrong with it. */
public final class PackReader {
    private static final long LARGEST_FILE = 1_000_000;
    private static final int MOST_FILES = 2_000;
    private static final String SUFFIX = ".txt";
    private static final String NAMES = "names/";
    private static final String INDEX = "files.txt";

    /** The packs of the program that were asked for: reading one takes a while, and it never changes. */
    private static final Map<String, Pack> BUNDLED = new ConcurrentHashMap<>();

    private final Conditions conditions = BuiltIn.conditions();
    private final PackFaults faults = new PackFaults();
    private final Map<String, Rule> commonRules = new HashMap<>();
    /** Where a common rule was first used. */
    private final Map<String, Step.Place> commonRulesUsed = new LinkedHashMap<>();

    private final List<PackFileReader> readers = new ArrayList<>();

    /**
     * The pack that comes with the program.
     *
     * @param language the language of its folder: {@code fr}
     */
    public static Pack bundled(String language) {
        return BUNDLED.computeIfAbsent(language, PackReader::readBundled);
    }

    /** Its intents are read when they are needed: a small data set needs few of them. A test reads and checks all. */
    private static Pack readBundled(String language) {
        String folder = "packs/" + language + "/";
        List<PackFile> common = new ArrayList<>();
        List<PackFile> others = new ArrayList<>();
        ListFile.entries(PackReader.class, folder + INDEX).stream()
                .map(path -> new PackFile(path, ProgramFile.text(PackReader.class, folder + path)))
                .forEach(file -> (file.isCommon() ? common : others).add(file));
        PackReader reader = new PackReader();
        Pack pack = reader.read(common);
        reader.faults.refuse();
        List<Intent> intents = new ArrayList<>(pack.intents());
        others.forEach(file -> intents.add(new Intent(HeadReader.quick(file), () -> reader.content(file))));
        return new Pack(pack.conditions(), inOrder(intents), pack.common(), pack.rules());
    }

    /** What can be said about the intent of a file, when the common files are read. */
    private Intent.Content content(PackFile file) {
        PackFaults found = new PackFaults();
        PackFileReader reader = new PackFileReader(
                file, conditions, found, (name, place) -> commonRules.getOrDefault(name, new Rule(name)));
        reader.read();
        found.refuse();
        return reader.content();
    }

    /** Whether a pack for a language comes with the program, say for {@code fr-BE}. */
    public static boolean isBundled(String language) {
        return PackReader.class.getResource("packs/" + language.split("-", 2)[0] + "/" + INDEX) != null;
    }

    /**
     * A pack of a user's own.
     *
     * @throws Refusal with all that is wrong with it
     */
    public static Pack of(Path folder) throws IOException {
        return of(texts(folder));
    }

    /**
     * A pack of a user's own.
     *
     * @param texts the text of each of its files, by its path in the pack's folder
     * @throws Refusal with all that is wrong with it
     */
    public static Pack of(Map<String, String> texts) {
        PackReader reader = new PackReader();
        Pack pack = reader.read(texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> new PackFile(file.getKey(), file.getValue()))
                .toList());
        reader.faults.refuse();
        return pack;
    }

    /**
     * The text of each file of a pack, by its path in the pack's folder.
     *
     * @throws Refusal with each file that is too large or not UTF-8
     */
    public static Map<String, String> texts(Path folder) throws IOException {
        PackFaults faults = new PackFaults();
        Map<String, String> texts = new TreeMap<>();
        files(folder, faults).forEach(file -> texts.put(file.path(), file.text()));
        faults.refuse();
        return texts;
    }

    /** What is wrong with a pack of a user's own: what refuses it, and what its author would not want. */
    public static PackReport check(Path folder) throws IOException {
        PackReader reader = new PackReader();
        Pack pack = reader.read(files(folder, reader.faults));
        return PackCheck.of(pack, reader.faults);
    }

    private static List<PackFile> files(Path folder, PackFaults faults) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder, 3)) {
            paths = walk.filter(path -> path.toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .limit(MOST_FILES + 1L)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        if (paths.size() > MOST_FILES) {
            throw Refusal.wrongUse(PackFaults.wording("files.many", MOST_FILES));
        }
        List<PackFile> files = new ArrayList<>();
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (name.startsWith(NAMES) || name.equals(INDEX)) {
                continue;
            }
            long size = Files.size(path);
            if (size > LARGEST_FILE) {
                faults.note(new Step.Place(name, 1), "file.large", size, LARGEST_FILE);
            } else {
                text(Files.readAllBytes(path))
                        .ifPresentOrElse(
                                text -> files.add(new PackFile(name, text)),
                                () -> faults.note(new Step.Place(name, 1), "file.not-utf-8"));
            }
        }
        return files;
    }

    private Pack read(List<PackFile> files) {
        Map<String, Step.Place> intents = new HashMap<>();
        for (PackFile file : files) {
            PackFileReader reader = new PackFileReader(file, conditions, faults, this::commonRule);
            reader.read();
            readers.add(reader);
        }
        for (PackFileReader reader : readers) {
            if (reader.file().isCommon()) {
                reader.ownRules().forEach((name, rule) -> {
                    Rule common = commonRules.computeIfAbsent(name, Rule::new);
                    if (common.body().isPresent()) {
                        faults.note(reader.placeOfRule(name), "rule.repeated", name);
                    }
                    rule.body().ifPresent(common::define);
                });
            }
        }
        commonRulesUsed.forEach((name, place) -> {
            if (commonRules.computeIfAbsent(name, Rule::new).body().isEmpty()) {
                faults.note(place, "rule.unknown", name);
            }
        });
        refuseCycles();
        Set<String> steps = new HashSet<>();
        readers.forEach(reader -> steps.addAll(reader.stepNames()));
        List<Intent> read = new ArrayList<>();
        Map<Step.Place, Set<String>> neighbours = new LinkedHashMap<>();
        Map<Phase, List<StepGroup>> common = new EnumMap<>(Phase.class);
        for (PackFileReader reader : readers) {
            reader.checkReferences(steps);
            Optional<Intent> intent = reader.intent();
            intent.ifPresent(value -> {
                Step.Place place = new Step.Place(reader.file().path(), 1);
                Step.Place other = intents.putIfAbsent(value.name(), place);
                if (other != null) {
                    faults.note(place, "intent.repeated", value.name(), other.file());
                }
                PackCheck.complete(value, faults);
                neighbours.put(place, value.neverBeside());
                read.add(value);
            });
            if (intent.isEmpty()) {
                reader.groups()
                        .forEach((phase, groups) -> common.computeIfAbsent(phase, unused -> new ArrayList<>())
                                .addAll(groups));
            }
        }
        neighbours.forEach((place, names) -> names.stream()
                .filter(name -> !name.equals(Intent.ALL) && !intents.containsKey(name))
                .sorted()
                .forEach(name -> faults.note(place, "neighbour.unknown", name)));
        if (files.isEmpty() && faults.isEmpty()) {
            throw Refusal.wrongUse(PackFaults.wording("files.none"));
        }
        return new Pack(conditions, inOrder(read), common, commonRules);
    }

    private static List<Intent> inOrder(List<Intent> intents) {
        return intents.stream()
                .sorted(Comparator.comparing(Intent::topic).thenComparing(Intent::name))
                .toList();
    }

    private Rule commonRule(String name, Step.Place place) {
        commonRulesUsed.putIfAbsent(name, place);
        return commonRules.computeIfAbsent(name, Rule::new);
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\uFEFF", ""));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A rule that contains itself would never end. */
    private void refuseCycles() {
        Set<Rule> finished = new HashSet<>();
        for (PackFileReader reader : readers) {
            reader.ownRules().forEach((name, rule) -> {
                Rule linked = reader.file().isCommon() ? commonRules.getOrDefault(name, rule) : rule;
                if (containsItself(linked, new ArrayList<>(), finished)) {
                    faults.note(reader.placeOfRule(name), "rule.cycle", name);
                    // It is emptied, so that nothing that is done with the pack from here on goes around for ever.
                    linked.define(new Choice(List.of()));
                }
            });
        }
    }

    private static boolean containsItself(Rule rule, List<Rule> above, Set<Rule> finished) {
        if (above.contains(rule)) {
            return true;
        }
        if (finished.contains(rule)) {
            return false;
        }
        above.add(rule);
        boolean found = rule.body().isPresent() && anyRule(rule.body().get(), above, finished);
        above.remove(rule);
        if (!found) {
            finished.add(rule);
        }
        return found;
    }

    private static boolean anyRule(Node node, List<Rule> above, Set<Rule> finished) {
        if (node instanceof Rule rule) {
            return containsItself(rule, above, finished);
        }
        if (node instanceof Choice choice) {
            return choice.alternatives().stream().anyMatch(one -> anyRule(one.node(), above, finished));
        }
        return node instanceof Node.Sequence sequence
                && sequence.parts().stream().anyMatch(part -> anyRule(part, above, finished));
    }
}
