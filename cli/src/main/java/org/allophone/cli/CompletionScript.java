package org.allophone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The script with which bash and zsh complete our commands, options and their values. It is made from the declarations of the commands:
 * {@code completionCandidates} are the values, and the label tells whether several may be given, or a file. The script of picocli
 * completes neither a second value after a comma nor {@code --option=value}.
 */
final class CompletionScript {
    private final CommandSpec root;

    CompletionScript(CommandSpec root) {
        this.root = root;
    }

    /** @param comment its first line, which says what it is for */
    String text(String comment) {
        List<String> commands = new ArrayList<>();
        List<String> options = new ArrayList<>();
        List<String> values = new ArrayList<>();
        add(root, "", commands, options, values);
        return template()
                .replace("{comment}", comment)
                .replace("{commands}", String.join("\n", commands))
                .replace("{options}", String.join("\n", options))
                .replace("{values}", String.join("\n", values));
    }

    private static void add(
            CommandSpec command, String path, List<String> commands, List<String> options, List<String> values) {
        if (!command.subcommands().isEmpty()) {
            commands.add(line(path, command.subcommands().keySet().stream()));
        }
        options.add(line(path, command.options().stream().flatMap(option -> Stream.of(option.names()))));
        for (OptionSpec option : command.options()) {
            if (option.arity().max() > 0) {
                for (String name : option.names()) {
                    values.add(line(path + " " + name, words(option)));
                }
            }
        }
        command.positionalParameters()
                .forEach(argument ->
                        values.add(line(path + " " + argument.index().min(), words(argument))));
        command.subcommands()
                .forEach((name, below) -> add(
                        below.getCommandSpec(), path.isEmpty() ? name : path + " " + name, commands, options, values));
    }

    private static String line(String key, Stream<String> words) {
        return "        '" + key + "') echo '" + words.collect(Collectors.joining(" ")) + "' ;;";
    }

    /** The kind of an option's values, then the values that are known. */
    private static Stream<String> words(ArgSpec arg) {
        Iterable<String> candidates = arg.completionCandidates();
        List<String> known = candidates == null
                ? Collections.emptyList()
                : StreamSupport.stream(candidates.spliterator(), false).toList();
        return Stream.concat(Stream.of(kind(arg.paramLabel(), !known.isEmpty())), known.stream());
    }

    private static String kind(String label, boolean anyKnown) {
        if (anyKnown) {
            return label.equals("NAMES") ? "several" : label.contains("FILE") ? "one-or-file" : "one";
        }
        return switch (label) {
            case "FILE", "MANIFEST", "PATH" -> "file";
            case "FOLDER" -> "folder";
            default -> "other";
        };
    }

    private static String template() {
        try (InputStream resource =
                Objects.requireNonNull(CompletionScript.class.getResourceAsStream("completion.sh"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
