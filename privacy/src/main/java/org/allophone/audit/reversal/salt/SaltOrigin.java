package org.allophone.audit.reversal.salt;

/** Where a salt comes from. */
public enum SaltOrigin {
    /** There is none. */
    NONE,
    /** A file or a setting near the data, which the caller looked through. */
    NEARBY,
    /** The user's list. */
    USER_LIST,
    /** The program's list of likely salts. */
    BUILT_IN,
    /** A key that is published in a standard, a document or a program. */
    PUBLISHED_KEY
}
