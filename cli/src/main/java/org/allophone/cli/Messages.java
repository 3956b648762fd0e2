package org.allophone.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;

/** The texts a person reads, in English or French; the files {@code messages*.properties} hold them. */
final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final String command;

    /**
     * @param language {@code fr} or {@code en}
     * @param command how the user called the program, for commands that a text proposes
     */
    Messages(String language, String command) {
        this.command = command;
        this.locale = language.equals("fr") ? Locale.FRANCE : Locale.UK;
        this.bundle = ResourceBundle.getBundle("org.allophone.cli.messages", locale, NO_FALLBACK);
    }

    /** The text of this key, its {@code {0}}, {@code {1}}… filled in; numbers are grouped as the language does. */
    String get(String key, Object... values) {
        String text = bundle.getString(key)
                .replaceAll(
                        "\\ballophone (?=keygen|verify|generate|scenario|show)",
                        Matcher.quoteReplacement(command) + " ");
        return typeset(new MessageFormat(text, locale).format(values));
    }

    /** In French a space that does not break stands before high punctuation and inside quotation marks. */
    private String typeset(String text) {
        return locale.equals(Locale.FRANCE)
                ? text.replaceAll(" ([:;!?»])", "\u00a0$1").replace("« ", "«\u00a0")
                : text;
    }

    /** The text of this key if this language has one of its own. */
    String getOr(String key, String otherwise) {
        try {
            return typeset(bundle.getString(key));
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    ResourceBundle bundle() {
        return bundle;
    }

    Locale locale() {
        return locale;
    }
}
