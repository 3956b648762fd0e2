package org.allophone.rag.check;

/** The rules of a sound benchmark that can be checked on anybody's. Others of the twenty need to know how it was made. */
public enum Rule {
    /** The answer cannot be had from elsewhere: no label in the metadata. */
    V11,
    /** The judgements are whole: each is of a document and a question that are there, and readers lose none. */
    V12,
    /** The splits are apart, and questions are not repeated. */
    V14,
    /** How many words of a question stand in the documents that answer it. Measured, and not judged. */
    V18
}
