package org.allophone.conversation.pack;

import java.text.Normalizer;
import java.util.List;

/**
 * A file of a pack, its bytes already read as text.
 *
 * @param path from the pack's folder, with {@code /} between names
 */
record PackFile(String path, String text) {
    /** Its lines, with composed letters and typographic apostrophes. */
    List<String> lines() {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\'', '’')
                .lines()
                .toList();
    }

    /** Whether it belongs to all intents. */
    boolean isCommon() {
        return path.startsWith("common/");
    }
}
