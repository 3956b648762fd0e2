package org.allophone.audit.residue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.evidence.GivenFile;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.reversal.salt.SaltOrigin;

/** Looks for keys, salts and passwords among the files. */
public final class LeftoverSecrets {
    /** Secrets stand in small files; more of a larger one is not read. */
    private static final int MOST_BYTES = 2 << 20;

    private static final int MOST_EXAMPLES = 3;

    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY( BLOCK)?-----");

    private static final String NAME =
            "(?i)(?<![\\p{L}])[\\w.-]{0,40}?(?:salt|pepper|secret|password|passwd|passphrase|mot_de_passe|"
                    + "private_key|api_?key|hmac_?key|_key|token)[\\w-]{0,20}[\"']? ?[:=]{1,2} ?";

    /** {@code SALT_PII=…}, {@code salt = "…"}, {@code "api_key": "…"}; but not {@code salt = make()}. */
    private static final Pattern ASSIGNED = Pattern.compile(NAME + "[\"']?([^\"'\\s,;(){}\\[]{3,200}+)(?![(\\[])");

    /** {@code salt = getenv("SALT_PII", "…")}: the value that holds where the variable is not set. */
    private static final Pattern OTHERWISE =
            Pattern.compile(NAME + "[\\w.]{1,40}\\([\"'][\\w.]{1,60}[\"'], ?[\"']([^\"'\\s]{1,200})[\"']");

    private static final Pattern HEX_KEY = Pattern.compile("(?m)^(?:hex:)?[0-9a-fA-F]{32,128}\\s*$");
    private static final Pattern CLOUD_KEY =
            Pattern.compile("\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|\\bghp_[0-9A-Za-z]{36}\\b|\\bxox[bp]-[0-9A-Za-z-]{20,}");

    /** Digests of files, and the random salt of a passphrase, which is no secret. */
    private static final Set<String> NO_KEYS = Set.of("manifest.json", "allophone.salt");

    /** What stands where a secret is to be filled in. */
    private static final Pattern NO_VALUE = Pattern.compile(
            "(?i)\\$.*|<.*|x{3,}|\\.\\.\\.|…|null|none|true|false|os\\.environ.*|process\\.env.*|string|str|getenv.*");

    private final Map<String, Salt> salts = new LinkedHashMap<>();
    private final boolean reveal;

    /** @param reveal whether findings show the secrets */
    public LeftoverSecrets(boolean reveal) {
        this.reveal = reveal;
    }

    public AttackReport run(Evidence evidence) throws IOException {
        AttackReport.Notes notes = new AttackReport.Notes(AttackName.SECRETS);
        long looked = 0;
        for (GivenFile file : evidence.texts()) {
            look(file, notes);
            looked++;
        }
        notes.tried(Statement.of("tried.secrets").with("files", looked));
        notes.control(Statement.of("control.secrets").with("found", (long)
                secrets("SALT_PII=planted-salt-of-the-control\n-----BEGIN PRIVATE KEY-----", ".env")
                        .size()));
        return notes.report();
    }

    /** What may be a salt or key, the likeliest first; known after {@link #run}. A key in hexadecimal digits is tried as its bytes, too. */
    public List<Salt> salts() {
        return List.copyOf(salts.values());
    }

    private void look(GivenFile file, AttackReport.Notes notes) throws IOException {
        String text;
        try (InputStream in = Files.newInputStream(file.path())) {
            text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
        List<Secret> secrets = secrets(text, file.fileName());
        for (String key : List.of("private-key", "assigned", "hex-key", "cloud-key")) {
            List<Secret> ofKind =
                    secrets.stream().filter(secret -> secret.key().equals(key)).toList();
            if (!ofKind.isEmpty()) {
                ofKind.forEach(secret -> addSalt(secret.value(), file));
                notes.found(new Finding(
                        Severity.CRITICAL,
                        Statement.of("secret." + key).with("places", (long) ofKind.size()),
                        file.shown(),
                        "",
                        reveal
                                ? ofKind.stream()
                                        .limit(MOST_EXAMPLES)
                                        .map(Secret::value)
                                        .toList()
                                : List.of()));
            }
        }
    }

    private void addSalt(String value, GivenFile file) {
        salts.putIfAbsent(value, Salt.of(value, SaltOrigin.NEARBY, file.shown()));
        String digits = value.replaceFirst("^(hex|base64):", "");
        if (digits.matches("([0-9a-fA-F]{2}){8,64}")) {
            salts.putIfAbsent(
                    "bytes " + digits, Salt.of(HexFormat.of().parseHex(digits), SaltOrigin.NEARBY, file.shown()));
        }
    }

    private record Secret(String key, String value) {}

    private static List<Secret> secrets(String text, String fileName) {
        List<Secret> secrets = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        add("private-key", PRIVATE_KEY, 0, text, known, secrets);
        boolean isProse = fileName.matches("(?i).*\\.(txt|srt|vtt|md)");
        if (!isProse) {
            add("assigned", ASSIGNED, 1, text, known, secrets);
            add("assigned", OTHERWISE, 1, text, known, secrets);
        }
        if (!NO_KEYS.contains(fileName)) {
            add("hex-key", HEX_KEY, 0, text, known, secrets);
        }
        add("cloud-key", CLOUD_KEY, 0, text, known, secrets);
        return secrets;
    }

    private static void add(
            String key, Pattern pattern, int group, String text, Set<String> known, List<Secret> secrets) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String value = matcher.group(group).strip();
            if (!NO_VALUE.matcher(value).matches() && known.add(value)) {
                secrets.add(new Secret(key, value));
            }
        }
    }
}
