package org.allophone.question.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allophone.resource.ListFile;

/** A file of wordings: lines that begin with a key, under headings. */
final class WordingFile {
    /** A heading with the lines under it, by their first word. */
    record Entry(List<String> heading, Map<String, String> lines) {
        /** A line that has to be there. */
        Phrase phrase(String key) {
            String line = lines.get(key);
            if (line == null) {
                throw new IllegalStateException("question wordings: " + heading + " has no line " + key);
            }
            return Phrase.of(line);
        }
    }

    private WordingFile() {}

    /**
     * The entries of a file, in order.
     *
     * @param headings the first words of lines that are headings
     */
    static List<Entry> read(String name, List<String> headings) {
        List<Entry> entries = new ArrayList<>();
        for (String line : ListFile.entries(WordingFile.class, "fr/" + name)) {
            String[] words = line.split(" +", 2);
            if (headings.contains(words[0])) {
                entries.add(new Entry(List.of(line.split(" +")), new LinkedHashMap<>()));
            } else {
                entries.get(entries.size() - 1).lines().put(words[0], words[1].strip());
            }
        }
        return entries;
    }
}
