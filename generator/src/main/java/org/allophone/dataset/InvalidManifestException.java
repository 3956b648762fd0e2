package org.allophone.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/**
 * A file is not a manifest of ours. The message is in English; who speaks another language asks the fault for its words.
 */
public final class InvalidManifestException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Wordings TEXTS = new Wordings("org.allophone.dataset.faults");

    private final transient Wording fault;

    /**
     * @param key of the wording that tells what is wrong with the file, and {@code values} what it is filled in with
     */
    InvalidManifestException(Path file, String key, Object... values) {
        this(wording("fault", file, wording(key, values)));
    }

    private InvalidManifestException(Wording fault) {
        super(fault.in(Locale.ENGLISH));
        this.fault = fault;
    }

    /** One line: where, what was found, what belongs there. */
    public Wording fault() {
        return fault;
    }

    /** A text of those of the faults: a whole fault, or a part of one. */
    static Wording wording(String key, Object... values) {
        return Wording.of(TEXTS, key, values);
    }
}
