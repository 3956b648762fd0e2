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

    /** @param name the name of the resources, with dots: {@code org.allophone.scenario.file.faults} */
    public Wordings(String name) {
        this.name = name;
    }

    /** The texts of the resource, without values filled in; English for any language but French. */
    public ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(name, isFrench(language) ? Locale.FRENCH : Locale.ENGLISH, NO_FALLBACK);
    }

    /** A text of a resource, typeset, with values for its {@code {0}}, {@code {1}}… */
    public static String filledIn(Locale language, String text, Object... values) {
        return new MessageFormat(typeset(language, text), language).format(values);
    }

    /** Replaces the space before high punctuation and inside quotation marks by a no-break space, in French. */
    public static String typeset(Locale language, String text) {
        return isFrench(language) ? text.replaceAll(" ([:;!?»])", "\u00a0$1").replace("« ", "«\u00a0") : text;
    }

    private static boolean isFrench(Locale language) {
        return language.getLanguage().equals("fr");
    }
}
