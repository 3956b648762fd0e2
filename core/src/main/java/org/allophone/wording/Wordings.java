package org.allophone.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one part of the program, in English and French: the resources {@code NAME_en.properties} and {@code
 * NAME_fr.properties}, which a linguist can edit.
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

    /** The texts as they stand in the resource, not filled in; English for any language but French. */
    public ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(name, isFrench(language) ? Locale.FRENCH : Locale.ENGLISH, NO_FALLBACK);
    }

    /** A text of a resource, typeset, its {@code {0}}, {@code {1}}… filled in. */
    public static String filledIn(Locale language, String text, Object... values) {
        return new MessageFormat(typeset(language, text), language).format(values);
    }

    /** In French a space that does not break stands before high punctuation and inside quotation marks. */
    public static String typeset(Locale language, String text) {
        return isFrench(language) ? text.replaceAll(" ([:;!?»])", "\u00a0$1").replace("« ", "«\u00a0") : text;
    }

    private static boolean isFrench(Locale language) {
        return language.getLanguage().equals("fr");
    }
}
