package org.allophone.french;

/** The French of a country, as far as callers there say things differently. */
public enum Variety {
    /** "septante", "nonante", "moins quart", telephone numbers by three and two digits. */
    BELGIUM,
    /** "soixante-dix", "quatre-vingt-dix", "moins le quart", telephone numbers by two digits. */
    FRANCE;

    /** The variety of a language tag: that of Belgium for {@code fr-BE}, that of France for all others. */
    public static Variety of(String language) {
        return language.equals("fr-BE") ? BELGIUM : FRANCE;
    }
}
