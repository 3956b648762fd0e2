package org.allophone.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one part of the program, in each {@link Language}: the resources {@code NAME_en.properties}, {@code
 * NAME_fr.properties} and so on, which a linguist can edit.
 */
public final class Wordings {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String name;

    /**
     * @param name that of the resources, with dots: {@code org.allophone.scenario.file.faults}
     */
    public Wordings(String name) {
        this.name = name;
    }

    /** The texts as they stand in the resource, not filled in; in English for a language that the program does not speak. */
    public ResourceBundle bundle(Locale language) {
        String spoken = Language.of(language).languageName();
        return ResourceBundle.getBundle(name, Locale.forLanguageTag(spoken), NO_FALLBACK);
    }

    /** A text of a resource, typeset, its {@code {0}}, {@code {1}}… filled in. */
    public static String filledIn(Locale language, String text, Object... values) {
        return new MessageFormat(typeset(language, text), language).format(values);
    }

    /**
     * As the language is typeset: in French a space that does not break stands before high punctuation and the sign of percent, inside
     * quotation marks, and between the thousands of a number.
     */
    public static String typeset(Locale language, String text) {
        return Language.of(language).typeset(text);
    }
}
