package org.allophone.cli.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The texts for the user, in English or French, from the files {@code messages*.properties}. */
public final class Messages {
    private static final Wordings TEXTS = new Wordings("org.allophone.cli.messages");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final String command;

    /**
     * @param language {@code fr} or {@code en}
     * @param command how the user called the program, for the commands that a text suggests
     */
    public Messages(String language, String command) {
        this.command = command;
        this.locale = language.equals("fr") ? Locale.FRANCE : Locale.UK;
        this.bundle = TEXTS.bundle(locale);
    }

    /**
     * The text of a key, with values for its {@code {0}}, {@code {1}}…; the digits of numbers are grouped as the
     * language requires.
     */
    public String get(String key, Object... values) {
        return Wordings.filledIn(locale, withCommand(bundle.getString(key)), values);
    }

    /** A message of another part of the program, in this language. */
    public String get(Wording wording) {
        return wording.in(locale, this::withCommand);
    }

    /** The text of a key if this language has one, otherwise the given text. */
    public String getOr(String key, String otherwise) {
        try {
            return Wordings.typeset(locale, bundle.getString(key));
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    /** A refusal of a wrong request, with the text of a key. The language is chosen when it is reported. */
    public static Refusal wrongUse(String key, Object... values) {
        return Refusal.wrongUse(wording(key, values));
    }

    /** A refusal of a request that could not be carried out, with the text of a key. */
    public static Refusal failed(String key, Object... values) {
        return Refusal.failed(wording(key, values));
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Locale locale() {
        return locale;
    }

    /** The values as {@link #get} needs them: the digits of numbers are grouped. */
    private static Wording wording(String key, Object... values) {
        return new Wording(
                TEXTS, key, Arrays.stream(values).map(Messages::counted).toList());
    }

    private static Object counted(Object value) {
        return value instanceof Integer || value instanceof Long
                ? new Wording.Count(((Number) value).longValue())
                : value;
    }

    /**
     * Replaces {@code allophone} in a text by the user's way to call it, so that the suggested command can be copied.
     */
    private String withCommand(String text) {
        return text.replaceAll(
                "\\ballophone (?=keygen|verify|generate|scenario|show)", Matcher.quoteReplacement(command) + " ");
    }
}
