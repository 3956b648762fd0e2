package org.allophone.rag.check;

/**
 * How many words of questions stand in the documents that answer them: words of four letters or more, without accents and capitals.
 *
 * @param questions how many questions have such a word and a relevant document
 * @param mean the share of the words of a question that stand there, mean over the questions; NaN without questions
 * @param nothingShared how many questions have no word there
 */
public record Overlap(int questions, double mean, int nothingShared) {}
