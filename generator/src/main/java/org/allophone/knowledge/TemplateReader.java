package org.allophone.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.allophone.scenario.Policy;

/** Reads one file of the knowledge base: the head between two lines of dashes, and the text below. */
final class TemplateReader {
    private static final String DASHES = "---";
    private static final Pattern ID = Pattern.compile("KB-[A-Z]{3}-[0-9]{3}");
    private static final Pattern PREFIX = Pattern.compile("KB-[A-Z]{3}");
    private static final List<String> KEYS = List.of("id", "title", "kind", "intents", "audience", "each", "after");
    private static final String POLICY = "policy.";

    private final ArticleFile file;
    private final Set<String> intents;
    private final KnowledgeFaults faults;
    private final Map<String, String> head = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /** @param intents the intents that there are */
    TemplateReader(ArticleFile file, Set<String> intents, KnowledgeFaults faults) {
        this.file = file;
        this.intents = intents;
        this.faults = faults;
    }

    /** The file's article; empty if its head cannot be read. */
    Optional<Template> read() {
        List<String> all = file.lines();
        int end = all.isEmpty() || !all.get(0).equals(DASHES)
                ? -1
                : all.subList(1, all.size()).indexOf(DASHES) + 1;
        if (end < 1) {
            faults.noteAt(file, 1, "head.none");
            return Optional.empty();
        }
        for (int i = 1; i < end; i++) {
            readHead(all.get(i), i + 1);
        }
        Subject subject = subject();
        BodyParser parser = new BodyParser(file, subject, faults);
        List<Piece> body = new ArrayList<>();
        for (int i = end + 1; i < all.size(); i++) {
            if (!body.isEmpty() || !all.get(i).isEmpty()) {
                body.addAll(parser.line(all.get(i), i + 1));
            }
        }
        if (body.isEmpty()) {
            faults.noteAt(file, end + 1, "text.none");
        }
        return Optional.of(new Template(
                id(subject),
                title(parser),
                choice("kind", Article.Kind.values(), Article.Kind::label, Article.Kind.PROCEDURE),
                intents(),
                choice("audience", Article.Audience.values(), Article.Audience::label, Article.Audience.INTERNAL),
                subject,
                body));
    }

    private void readHead(String text, int line) {
        int colon = text.indexOf(':');
        String key = colon < 0 ? text : text.substring(0, colon);
        if (!KEYS.contains(key)) {
            faults.noteAt(file, line, "head.unknown", key, String.join(", ", KEYS));
        } else if (head.put(key, text.substring(colon + 1).strip()) != null) {
            faults.noteAt(file, line, "head.repeated", key);
        }
        lines.put(key, line);
    }

    private String id(Subject subject) {
        String id = required("id");
        boolean prefix = subject.isProduct();
        if (!id.isEmpty() && !(prefix ? PREFIX : ID).matcher(id).matches()) {
            faults.noteAt(file, line("id"), prefix ? "id.prefix" : "id.form", id);
        }
        return id;
    }

    private List<Piece> title(BodyParser parser) {
        String title = required("title");
        List<Piece> pieces = parser.pieces(title, line("title"));
        TypedFigures.in(title).forEach(found -> faults.noteAt(file, line("title"), "figure.typed", found));
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Slot slot && Slots.isFigure(slot.name())) {
                faults.noteAt(file, line("title"), "title.figure", slot.name());
            }
        }
        return pieces;
    }

    private List<String> intents() {
        String names = head.getOrDefault("intents", "");
        List<String> read = names.isEmpty() ? List.of() : List.of(names.split(" +"));
        for (String intent : read) {
            if (!intents.contains(intent)) {
                faults.noteAt(file, line("intents"), "intent.unknown", intent);
            }
        }
        return read;
    }

    private Subject subject() {
        String each = head.getOrDefault("each", "");
        String after = head.getOrDefault("after", "");
        if (!each.isEmpty() && !after.isEmpty()) {
            faults.noteAt(file, line("after"), "subject.both");
        }
        if (!each.isEmpty()) {
            Optional<Subject> subject = BodyParser.family(each).map(Subject.EachProduct::new);
            return subject.orElseGet(() -> wrongSubject("each", each, BodyParser.families()));
        }
        if (after.isEmpty()) {
            return new Subject.Always();
        }
        if (after.equals(Slots.PRICE)) {
            return new Subject.AfterNewPrice();
        }
        Optional<Policy> policy = Slots.policy(after);
        return policy.isPresent()
                ? new Subject.AfterChange(policy.get())
                : wrongSubject(
                        "after",
                        after,
                        Slots.PRICE + ", "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Policy.values())
                                                .map(known -> POLICY + known.key())
                                                .toList()));
    }

    private Subject wrongSubject(String key, String found, String allowed) {
        faults.noteAt(file, line(key), "head.value", key, found, allowed);
        return new Subject.Always();
    }

    private <T> T choice(String key, T[] values, Function<T, String> label, T byDefault) {
        String found = required(key);
        for (T value : values) {
            if (label.apply(value).equals(found)) {
                return value;
            }
        }
        if (!found.isEmpty()) {
            faults.noteAt(
                    file,
                    line(key),
                    "head.value",
                    key,
                    found,
                    String.join(", ", Arrays.stream(values).map(label).toList()));
        }
        return byDefault;
    }

    private String required(String key) {
        String value = head.getOrDefault(key, "");
        if (value.isEmpty()) {
            faults.noteAt(file, line(key), "head.missing", key);
        }
        return value;
    }

    private int line(String key) {
        return lines.getOrDefault(key, 1);
    }
}
