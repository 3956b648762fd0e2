package org.allophone.conversation.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reference is the number of. */
public enum ReferenceKind {
    INVOICE,
    ORDER,
    TICKET,
    CONTRACT,
    TRACKING,
    CREDIT_NOTE,
    SERIAL,
    /** The structured communication of a payment. */
    STRUCTURED,
    PIN,
    PUK,
    /** A code for one use. */
    CODE,
    PASSWORD;

    /** Its key in packs: {@code credit-note}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReferenceKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(ReferenceKind::key).toList();
    }
}
