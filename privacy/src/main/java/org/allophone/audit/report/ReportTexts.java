package org.allophone.audit.report;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.Attacker;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.ColumnKind;
import org.allophone.wording.Language;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The texts of a report in a language. Names of files and columns stand in them as they are: whoever prints them makes them harmless. */
public final class ReportTexts {
    private static final Wordings TEXTS = new Wordings("org.allophone.audit.report.texts");

    private final Locale locale;
    private final ResourceBundle bundle;

    public ReportTexts(Language language) {
        this.locale = language.locale();
        this.bundle = TEXTS.bundle(locale);
    }

    /** What was tried, a control, or the name of a curve. */
    public String say(Statement statement) {
        return filled(statement.key(), statement);
    }

    /** What was found. */
    public String found(Finding finding) {
        return filled("found." + finding.what().key(), finding.what());
    }

    /** What that means for the persons in the data. */
    public String means(Finding finding) {
        return text("means." + finding.what().key());
    }

    /** How to mend it. */
    public String mends(Finding finding) {
        return text("mends." + finding.what().key());
    }

    public String name(AttackName attack) {
        return text("attack." + attack.key());
    }

    /** What an attack does, in a sentence or two. */
    public String about(AttackName attack) {
        return text("about." + attack.key());
    }

    public String name(Severity severity) {
        return text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** Who attacks, with their knowledge. */
    public String name(Attacker attacker) {
        return text("attacker." + attacker.key());
    }

    public String name(ColumnKind kind) {
        return text("kind." + kind.key());
    }

    /** A share, from 0 to 1; a dash if it is not known. */
    public String percent(double share) {
        return Double.isNaN(share) ? "–" : text("percent", share);
    }

    /** The language, as HTML names it: {@code fr}. */
    String language() {
        return locale.getLanguage();
    }

    /** Why a file was not read. */
    public String say(Wording wording) {
        return wording.in(locale);
    }

    /** Another text, filled in. */
    public String text(String key, Object... values) {
        return Wordings.filledIn(locale, bundle.getString(key), values);
    }

    private String filled(String key, Statement statement) {
        Object[] values =
                statement.figures().entrySet().stream().map(this::inLanguage).toArray();
        return text(key, values);
    }

    private Object inLanguage(Map.Entry<String, Object> figure) {
        if (figure.getValue() instanceof Statement inner) {
            return say(inner);
        }
        return figure.getKey().equals("kind") ? bundle.getString("pii." + figure.getValue()) : figure.getValue();
    }
}
