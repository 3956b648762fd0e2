package org.allophone.rag.check;

/** The rules of a sound benchmark that can be checked on anybody's. Others of the twenty need to know how it was made. */
public enum Rule {
    /** The evidence is there: the words that gold tells stand at the place that it tells. */
    V2,
    /** The answer can be read from the evidence alone. */
    V3,
    /** The documents that are judged are those with evidence. */
    V4,
    /** No other document answers: none has the question's anchors and the answer. */
    V7,
    /** A question without an answer has none in gold, and documents come near it. */
    V8,
    /** The answer cannot be had from elsewhere: no label in the metadata, and it is not in the question. */
    V11,
    /** The judgements are whole: each is of a document and a question that are there, and readers lose none. */
    V12,
    /** The splits are apart, and questions are not repeated. */
    V14,
    /** Who asks may read what answers, and a denied question is denied. */
    V15,
    /** Each canary stands once in the documents, and nowhere else. */
    V16,
    /** How many words of a question stand in the documents that answer it. Measured, and not judged. */
    V18
}
