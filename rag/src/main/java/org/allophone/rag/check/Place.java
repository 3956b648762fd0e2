package org.allophone.rag.check;

/**
 * Where a fault is.
 *
 * @param file its name in the folder
 * @param line from 1
 * @param what the id that is concerned, or the name of a field
 */
public record Place(String file, long line, String what) {}
