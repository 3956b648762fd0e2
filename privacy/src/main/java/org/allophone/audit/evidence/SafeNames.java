package org.allophone.audit.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.allophone.detect.Detection;
import org.allophone.detect.Detector;
import org.allophone.detect.text.Finding;
import org.jspecify.annotations.Nullable;

/** Names of files and columns as reports may show them. A file may be named after a caller, and a table without a header has values for names. */
public final class SafeNames {
    private static final int LONGEST = 120;
    private static final Pattern DIGITS = Pattern.compile("\\d{6,}");
    private static final Pattern LONG_HEXADECIMAL = Pattern.compile("(?i)\\b[0-9a-f]{16,}\\b");

    private static final Pattern ENDING = Pattern.compile("\\.[a-z][a-z0-9]{1,7}$");

    /** {@code 20250106} or {@code 250106}, in this century. */
    private static final String DATE = "(20)?\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])";

    private final boolean reveal;

    /** Made when a name is searched, since it reads lists of names. */
    private @Nullable Detector detector;

    /** @param reveal whether names are shown as they are */
    public SafeNames(boolean reveal) {
        this.reveal = reveal;
    }

    /** The name with {@code …} in the place of what looks like a personal datum. */
    public String shown(String name) {
        String shown = reveal ? name : withheld(name);
        return shown.length() > LONGEST ? "…" + shown.substring(shown.length() - LONGEST) : shown;
    }

    /** What looks like a personal datum in a name; empty if the name could not be searched, and then {@link #shown} shows nothing of it. */
    public List<Finding> findings(String name) {
        String words = words(name);
        return detector().find(List.of(words)) instanceof Detection.Complete<Finding> complete
                ? complete.found().stream()
                        .filter(finding -> !isDate(words.substring(finding.start(), finding.end())))
                        .toList()
                : List.of();
    }

    /** The words of a name are joined by what is no space; the places of letters stay the same. */
    private static String words(String name) {
        return name.replaceAll("[_/\\\\.]", " ");
    }

    private static boolean isDate(String text) {
        return text.replaceAll("\\D", "").matches(DATE);
    }

    /** The ending of a file stays, since it tells what the file is. */
    private String withheld(String name) {
        int ending = ENDING.matcher(name).find() ? name.lastIndexOf('.') : name.length();
        return withheldWords(name.substring(0, ending)) + name.substring(ending);
    }

    private String withheldWords(String name) {
        if (detector().find(List.of(words(name))) instanceof Detection.Withheld) {
            return "…";
        }
        StringBuilder shown = new StringBuilder(name);
        List<Finding> findings = findings(name);
        for (int i = findings.size() - 1; i >= 0; i--) {
            shown.replace(findings.get(i).start(), findings.get(i).end(), "…");
        }
        String withoutDigits =
                DIGITS.matcher(shown).replaceAll(run -> run.group().matches(DATE) ? run.group() : "…");
        return LONG_HEXADECIMAL.matcher(withoutDigits).replaceAll("…");
    }

    private Detector detector() {
        Detector made = detector == null ? Detector.ofAllKinds() : detector;
        detector = made;
        return made;
    }
}
