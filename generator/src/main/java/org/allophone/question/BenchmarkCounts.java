package org.allophone.question;

/**
 * How much a benchmark has.
 *
 * @param calls the calls among its documents
 * @param articles the versions of knowledge-base articles among them
 * @param ranked the questions that documents answer
 * @param unanswerable those that nothing answers
 * @param counted those that the tables answer
 */
public record BenchmarkCounts(long calls, long articles, long ranked, long unanswerable, long counted) {}
