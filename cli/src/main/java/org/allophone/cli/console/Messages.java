package org.allophone.cli.console;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import org.allophone.wording.Wordings;

/** The texts a person reads, in English or French; the files {@code messages*.properties} hold them. */
public final class Messages {
    private static final Wordings TEXTS = new Wordings("org.allophone.cli.messages");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final String command;

    /**
     * @param language {@code fr} or {@code en}
     * @param command how the user called the program, for commands that a text proposes
     */
    public Messages(String language, String command) {
        this.command = command;
        this.locale = language.equals("fr") ? Locale.FRANCE : Locale.UK;
        this.bundle = TEXTS.bundle(locale);
    }

    /** The text of this key, its {@code {0}}, {@code {1}}… filled in; numbers are grouped as the language does. */
    public String get(String key, Object... values) {
        String text = bundle.getString(key)
                .replaceAll(
                        "\\ballophone (?=keygen|verify|generate|scenario|show)",
                        Matcher.quoteReplacement(command) + " ");
        return Wordings.filledIn(locale, text, values);
    }

    /** The text of this key if this language has one of its own. */
    public String getOr(String key, String otherwise) {
        try {
            return Wordings.typeset(locale, bundle.getString(key));
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }
}
