package org.allophone.knowledge;

import java.text.Normalizer;
import java.util.List;

/**
 * A file of the knowledge base: an article as a linguist writes it.
 *
 * @param path from the folder of the knowledge base, with {@code /} between names
 */
record ArticleFile(String path, String text) {
    /** Its lines, with composed letters and typographic apostrophes. */
    List<String> lines() {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\uFEFF", "")
                .replace('\'', '’')
                .lines()
                .map(String::stripTrailing)
                .toList();
    }
}
