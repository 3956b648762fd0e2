package org.allophone.audit.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.allophone.resource.ProgramFile;

/** How the page looks, and the policy that allows this style and nothing else. */
final class PageStyle {
    static final String CSS = read();

    private PageStyle() {}

    /** A content security policy (W3C, level 3): no script, picture, frame, form or request; only the style with this digest. */
    static String policy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(CSS.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String read() {
        return ProgramFile.text(PageStyle.class, "page.css").strip();
    }
}
