package org.allophone.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** What is wrong with the files of a knowledge base, collected while they are read. */
final class KnowledgeFaults {
    private static final Wordings TEXTS = new Wordings("org.allophone.knowledge.faults");

    private record Fault(String path, int line, Wording wrong) {}

    private final List<Fault> faults = new ArrayList<>();
    private final List<Wording> ofTheWhole = new ArrayList<>();

    /** Notes what is wrong with a line of a file. */
    void noteAt(ArticleFile file, int line, String key, Object... values) {
        faults.add(new Fault(file.path(), line, wording(key, values)));
    }

    /** Notes what is wrong with all files together. */
    void noteWhole(String key, Object... values) {
        ofTheWhole.add(wording(key, values));
    }

    /** Refuses the knowledge base if anything is wrong with it, with a line for each fault. */
    void refuse() {
        List<Wording> lines = new ArrayList<>();
        faults.stream()
                .sorted(Comparator.comparing(Fault::path).thenComparingInt(Fault::line))
                .forEach(fault -> lines.add(wording("fault", fault.path(), fault.line(), fault.wrong())));
        lines.addAll(ofTheWhole);
        if (!lines.isEmpty()) {
            throw Refusal.wrongUse(lines);
        }
    }

    private static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }
}
