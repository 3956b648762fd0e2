package org.allophone.detect.name;

/** What a word can be where names are looked for. A word can be of several sorts. */
enum NameSort {
    /** A first name. */
    FIRST(1 << 0),
    /** A family name. */
    FAMILY(1 << 1),
    /** A common word of French, Dutch or English. */
    COMMON(1 << 2),
    /** A common word that often follows a title or {@code je m'appelle} and is no name. */
    SMALL(1 << 3),
    /** A form of a verb that may follow a title inside a sentence. */
    VERB(1 << 4),
    /** A name that is also a word, or too short: it needs something beside it that shows a name. */
    DOUBTFUL(1 << 5),
    /** A small word in family names: {@code van}, {@code de}, {@code el}. */
    PARTICLE(1 << 6),
    /** A sound or word that says nothing: {@code euh}. */
    FILLER(1 << 7),
    /** The name of a thing or a month. */
    THING(1 << 8),
    /** A word after which no name of a person stands: {@code rue}. */
    NO_PERSON_AFTER(1 << 9);

    private final int bit;

    NameSort(int bit) {
        this.bit = bit;
    }

    /** A number with one bit, another one for each sort, so that all sorts of a word fit in a number. */
    int bit() {
        return bit;
    }
}
