package org.allophone.detect.email;

import java.util.Set;
import org.allophone.detect.flow.Phrases;
import org.allophone.detect.flow.Roles;

/** The words that e-mail addresses are said with. */
final class EmailWords {
    /** Marks that are a part of written addresses. */
    static final Set<String> MARKS = Set.of("@", ".", "_", "-", "+");

    private static final Roles ROLES = new Roles("email-words.txt", MARKS);

    /** "." */
    static final Phrases POINT = ROLES.phrases("point");
    /** "." "-" "_" */
    static final Phrases JOIN = ROLES.phrases("join");
    /** "@" */
    static final Phrases AT = ROLES.phrases("at");
    /** Words that may stand for "@" where an address ends behind them. */
    static final Phrases MAYBE_AT = ROLES.phrases("maybe");
    /** "in one word" */
    static final Phrases STYLE = ROLES.phrases("style");
    /** What the other one says while an address is told. */
    static final Phrases YES = ROLES.phrases("yes");
    /** Who gives addresses to people. */
    static final Phrases PROVIDER = ROLES.phrases("provider");
    /** Companies that give addresses and have a site. */
    static final Phrases COMPANY = ROLES.phrases("company");
    /** The country or "com" behind the last point. */
    static final Phrases END = ROLES.phrases("end");
    /** Words that say that an address is talked of. */
    static final Phrases CUE = ROLES.phrases("cue");
    /** Words that say that a site is talked of. */
    static final Phrases SITE = ROLES.phrases("site");

    private EmailWords() {}
}
