package org.allophone.question.wording;

/** How a type of questions is phrased: as keywords, plain, and at some length. */
public record Frame(Phrase keywords, Phrase plain, Phrase verbose) {}
