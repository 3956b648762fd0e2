package org.allophone.rag.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who asks, and what the person may read: the documents with one of the tokens.
 *
 * @param tokens {@code role:agent}, {@code site:1}, {@code public}
 */
public record Principal(String id, Set<String> tokens) {
    public Principal {
        tokens = Set.copyOf(tokens);
    }

    /** Whether a document with this access list may be read: {@code |site:1|public|}. */
    public boolean mayRead(String acl) {
        for (String token : acl.split("\\|")) {
            if (!token.isEmpty() && tokens.contains(token)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a file: the principals by their ids. */
    static Map<String, Principal> read(Path file) throws IOException {
        Map<String, Principal> principals = new LinkedHashMap<>();
        try (ObjectLines lines = ObjectLines.open(file, "id, tokens")) {
            while (lines.next()) {
                String id = lines.id("id");
                Principal one = new Principal(id, new HashSet<>(GoldAnswer.texts(lines.nested("tokens"))));
                if (principals.put(id, one) != null) {
                    throw lines.twice("id", id);
                }
            }
        }
        return principals;
    }
}
