package org.allophone.audit.reversal.salt;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that may be salts or keys, in settings, scripts, notebooks and notes that lie near the data. */
public final class NearbySalts {
    /** A text in quotation marks, or a value behind = or a colon. Possessive, so that a hostile line costs no more than its length. */
    private static final Pattern VALUE = Pattern.compile(
            "\"([^\"\\\\]{1,200}+)[\"\\\\]|'([^'\\\\]{1,200}+)['\\\\]|[=:]\\s*+([^\\s\"'#,;()\\[\\]{}\\\\]{1,200}+)");
    /** Lines in which a salt is likely. */
    private static final Pattern NAMES_A_SALT = Pattern.compile(
            "salt|sel\\b|secret|pepper|poivre|key|cl[eé]\\b|pii|hmac|token|pass|wachtwoord|zout",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEXADECIMAL = Pattern.compile("(?:[0-9a-fA-F]{2}){8,64}");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,88}={0,2}");

    private NearbySalts() {}

    /**
     * The texts of a file that may be salts, those of lines that name one first. Keys in hexadecimal digits or Base64 are there as
     * texts and as bytes.
     *
     * @param file the name to show in reports
     */
    public static List<Salt> in(String text, String file) {
        List<Salt> likely = new ArrayList<>();
        List<Salt> others = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            List<Salt> salts = NAMES_A_SALT.matcher(line).find() ? likely : others;
            Matcher values = VALUE.matcher(line);
            while (values.find()) {
                String value = value(values);
                if (seen.add(value)) {
                    add(value, file + ":" + number, salts);
                }
            }
        }
        likely.addAll(others);
        return likely;
    }

    private static String value(Matcher match) {
        for (int group = 1; group < match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return match.group(match.groupCount());
    }

    private static void add(String value, String place, List<Salt> salts) {
        salts.add(Salt.of(value, SaltOrigin.NEARBY, place));
        if (HEXADECIMAL.matcher(value).matches()) {
            salts.add(Salt.of(HexFormat.of().parseHex(value), SaltOrigin.NEARBY, place));
        }
        if (BASE64.matcher(value).matches() && value.length() % 4 == 0) {
            salts.add(Salt.of(Base64.getDecoder().decode(value), SaltOrigin.NEARBY, place));
        }
    }
}
