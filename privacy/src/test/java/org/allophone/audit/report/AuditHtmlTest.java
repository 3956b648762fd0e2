package org.allophone.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Attacker;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Plot;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.AuditedFolder;
import org.allophone.audit.evidence.Evidence;
import org.allophone.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditHtmlTest {
    private static final String EVIL = "=cmd()<script>alert(1)</script>\u202e\u001b[31m\"'&";

    @TempDir
    private Path folder = Path.of("");

    private AuditReport report(int findings) throws IOException {
        Evidence evidence = new AuditedFolder(folder)
                .table("calls.csv", "caller_id,topic", 30, row -> "C" + row + ",billing")
                .read();
        Finding finding = new Finding(
                Severity.HIGH,
                Statement.of("residue").with("kind", "PHONE").with("places", 3L).with("sure", 2L),
                EVIL,
                EVIL,
                List.of(EVIL));
        Plot plot = new Plot(
                Statement.of("plot.unicity").with("file", EVIL),
                Statement.of("plot.points"),
                List.of("1", "2"),
                List.of(new Plot.Curve(Statement.of("curve.hour"), List.of(0.25, Double.NaN))));
        AttackReport attack = new AttackReport(
                AttackName.RESIDUE, Collections.nCopies(findings, finding), List.of(), List.of(), List.of(plot));
        return new AuditReport(Attacker.CURIOUS, evidence, List.of(attack), 1.5);
    }

    private String page(Language language, int findings) throws IOException {
        return AuditHtml.of(report(findings), new ReportTexts(language), "1 May 2026");
    }

    @ParameterizedTest
    @EnumSource
    void whatOthersNamedIsEscaped(Language language) throws IOException {
        String page = page(language, 1);
        assertThat(page).doesNotContain("<script", "\u202e", "\u001b", ">=cmd").contains("&lt;script&gt;", "\\u202e");
    }

    /** The page is XML, but for its first line: all elements are balanced, those of SVG too. */
    @ParameterizedTest
    @EnumSource
    void theElementsAreBalanced(Language language) throws Exception {
        String xml = page(language, 2).replace("<!DOCTYPE html>", "");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void thePolicyAllowsTheStyleAndNothingElse() throws Exception {
        String page = page(Language.ENGLISH, 1);
        Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(style.group(1).getBytes(StandardCharsets.UTF_8)));
        assertThat(page)
                .contains("default-src &#39;none&#39;; style-src &#39;sha256-" + digest + "&#39;")
                .doesNotContain(" style=", "<script", "src=", "href=", "@import", "url(");
    }

    @Test
    void thePageStaysSmall() throws IOException {
        assertThat(page(Language.FRENCH, 5_000).getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(300 << 10);
    }

    @Test
    void itSaysThatPseudonymousIsNotAnonymous() throws IOException {
        assertThat(page(Language.FRENCH, 1)).contains("<html lang=\"fr\">", "Pseudonyme ne veut pas dire anonyme");
        assertThat(page(Language.ENGLISH, 1))
                .contains("Pseudonymous is not anonymous")
                .doesNotContainIgnoringCase(" safe");
    }
}
