package org.allophone.detect.name;

/** What a word can be where names are looked for. A word can be of several sorts. */
enum NameSort {
    /** A first name. */
    FIRST,
    /** A family name. */
    FAMILY,
    /** A common word of French, Dutch or English. */
    COMMON,
    /** A common word that often follows a title or {@code je m'appelle} and is no name. */
    SMALL,
    /** A form of a verb that may follow a title inside a sentence. */
    VERB,
    /** A name that is also a word, or too short: it needs something beside it that shows a name. */
    DOUBTFUL,
    /** A small word in family names: {@code van}, {@code de}, {@code el}. */
    PARTICLE,
    /** A sound or word that says nothing: {@code euh}. */
    FILLER,
    /** The name of a thing or a month. */
    THING,
    /** A word after which no name of a person stands: {@code rue}. */
    NO_PERSON_AFTER
}
