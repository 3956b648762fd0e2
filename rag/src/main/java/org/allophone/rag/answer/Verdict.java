package org.allophone.rag.answer;

/** What an answer is worth. */
public enum Verdict {
    /** It says the value, and no other of its kind; or keeps silent where there is no answer. */
    RIGHT,
    /** It keeps silent, and there is an answer. */
    SILENT,
    /** It says something else, or answers what has no answer. */
    WRONG
}
