package org.allophone.rag.folder;

/**
 * A question of a benchmark.
 *
 * @param line on which it stands in its file
 * @param text empty if there is none
 */
public record Question(long line, String id, String text) {}
