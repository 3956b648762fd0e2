package org.allophone.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.conversation.pack.Pack;
import org.allophone.resource.ProgramFile;
import org.allophone.wording.Refusal;

/** Reads the files of a knowledge base, and collects all that is wrong with them. */
final class Templates {
    private static final String FOLDER = "articles/fr/";
    private static final String INDEX = "files.txt";
    private static final int FEWEST_WORDS = 80;
    private static final int MOST_WORDS = 400;

    private Templates() {}

    /** The articles that come with the program, in French. */
    static List<Template> bundled(Set<String> intents) {
        List<ArticleFile> files = resource(INDEX)
                .lines()
                .filter(path -> !path.isBlank())
                .map(path -> new ArticleFile(path, resource(path)))
                .toList();
        return read(files, intents);
    }

    /**
     * The articles of files.
     *
     * @param intents the intents that there are: each but the general one must have an article
     * @throws Refusal with all that is wrong with them
     */
    static List<Template> read(List<ArticleFile> files, Set<String> intents) {
        KnowledgeFaults faults = new KnowledgeFaults();
        List<Template> templates = new ArrayList<>();
        Map<String, ArticleFile> ids = new HashMap<>();
        Map<String, ArticleFile> prefixes = new HashMap<>();
        Set<String> without = new TreeSet<>(intents);
        without.remove(Pack.GENERAL);
        for (ArticleFile file : files) {
            new TemplateReader(file, intents, faults).read().ifPresent(template -> {
                ArticleFile other = ids.putIfAbsent(template.id(), file);
                if (other != null) {
                    faults.noteAt(file, 1, "id.repeated", template.id(), other.path());
                }
                if (template.subject().isProduct()) {
                    prefixes.put(template.id(), file);
                }
                without.removeAll(new HashSet<>(template.intents()));
                checkLength(template, file, faults);
                templates.add(template);
            });
        }
        // The articles of a prefix are numbered as the products are, so no other article may have one of their ids.
        ids.forEach((id, file) -> prefixes.forEach((prefix, owner) -> {
            if (id.startsWith(prefix + "-")) {
                faults.noteAt(file, 1, "id.of-prefix", id, owner.path());
            }
        }));
        without.forEach(intent -> faults.noteWhole("intent.missing", intent));
        faults.refuse();
        return templates;
    }

    private static void checkLength(Template template, ArticleFile file, KnowledgeFaults faults) {
        int words = words(template.body());
        if (!template.body().isEmpty() && (words < FEWEST_WORDS || words > MOST_WORDS)) {
            faults.noteAt(file, 1, "text.length", words, FEWEST_WORDS, MOST_WORDS);
        }
    }

    /** About how many words an article has: a slot counts as one. */
    private static int words(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                text.append(words.text());
            } else {
                text.append(" x ");
            }
        }
        return (int) text.toString()
                .lines()
                .flatMap(line -> List.of(line.split("[^\\p{L}]+")).stream())
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static String resource(String path) {
        return ProgramFile.text(Templates.class, FOLDER + path);
    }
}
