package org.allophone.pii;

/** A kind of personal datum. Pseudonyms of one kind share a key, so that they stay joinable across columns and files. */
public enum PiiKind {
    /** A telephone number, in the international form of E.164: {@code +3240123456}. */
    PHONE
}
