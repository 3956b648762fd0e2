package org.allophone.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that the program speaks. Each has a line here, a property file beside the English one of every {@link Wordings}, and a file
 * for every bundled scenario; the tests hold all of them to saying the same.
 */
public enum Language {
    FRENCH(Locale.FRANCE) {
        /** The end of a number is a digit, or the } of a text whose numbers are filled in later. */
        @Override
        String typeset(String text) {
            return text.replaceAll(" ([:;!?»])", "\u00a0$1")
                    .replace("« ", "«\u00a0")
                    .replaceAll("(?<=[0-9}]) %", "\u00a0%")
                    .replaceAll("(?<=[0-9]) (?=[0-9]{3}(?![0-9]))", "\u202f");
        }
    },
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The names of all of them, in the order in which they are told to a user: {@code fr}, {@code en}. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Language::languageName).toList();
    }

    /**
     * The language of this name.
     *
     * @param name that of ISO 639, in lower case: {@code fr}
     */
    public static Optional<Language> named(String name) {
        return Arrays.stream(values())
                .filter(language -> language.languageName().equals(name))
                .findFirst();
    }

    /** The language of somebody who has this locale: English if the program does not speak theirs. */
    public static Language of(Locale locale) {
        return named(locale.getLanguage()).orElse(ENGLISH);
    }

    /** What the option {@code --lang} and the property files call it: {@code fr}. */
    public String languageName() {
        return locale.getLanguage();
    }

    /** How numbers are grouped. */
    public Locale locale() {
        return locale;
    }

    /** A text with the spaces that the typesetters of the language put where a keyboard has another one, or none. */
    String typeset(String text) {
        return text;
    }
}
