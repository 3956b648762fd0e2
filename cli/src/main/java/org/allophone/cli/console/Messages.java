package org.allophone.cli.console;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import org.allophone.wording.Language;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.allophone.wording.Wordings;

/** The texts a person reads, in a language of the program; the files {@code messages*.properties} hold them. */
public final class Messages {
    private static final Wordings TEXTS = new Wordings("org.allophone.cli.messages");

    private final Language language;
    private final Locale locale;
    private final ResourceBundle bundle;
    private final String command;

    /** @param command how the user called the program, for commands that a text proposes */
    public Messages(Language language, String command) {
        this.command = command;
        this.language = language;
        this.locale = language.locale();
        this.bundle = TEXTS.bundle(locale);
    }

    /** The text of this key, its {@code {0}}, {@code {1}}… filled in; numbers are grouped as the language does. */
    public String get(String key, Object... values) {
        return Wordings.filledIn(locale, withCommand(bundle.getString(key)), values);
    }

    /** The text of a wording of another package, in this language. */
    public String get(Wording wording) {
        return wording.in(locale, this::withCommand);
    }

    /** The text of this key; {@code otherwise} if this language has no such text. */
    public String getOr(String key, String otherwise) {
        try {
            return Wordings.typeset(locale, bundle.getString(key));
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    /** Refuses a command that was not understood, with the text of this key. The text is translated when it is printed. */
    public static Refusal wrongUse(String key, Object... values) {
        return Refusal.wrongUse(wording(key, values));
    }

    /** Refuses a command that was understood and could not be done, with the text of this key. */
    public static Refusal failed(String key, Object... values) {
        return Refusal.failed(wording(key, values));
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public Language language() {
        return language;
    }

    public Locale locale() {
        return locale;
    }

    /** The wording of a key; numbers are grouped, as by {@link #get}. */
    static Wording wording(String key, Object... values) {
        return new Wording(
                TEXTS, key, Arrays.stream(values).map(Messages::counted).toList());
    }

    private static Object counted(Object value) {
        return value instanceof Integer || value instanceof Long
                ? new Wording.Count(((Number) value).longValue())
                : value;
    }

    /** A text that proposes a command of ours, so that the command can be copied. */
    private String withCommand(String text) {
        return text.replaceAll(
                "\\ballophone (?=keygen|mask|verify|generate|quality|rag|scenario|show|completion)",
                Matcher.quoteReplacement(command) + " ");
    }
}
