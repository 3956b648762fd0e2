package org.allophone.question.form;

/**
 * A place in a document that states what an answer needs.
 *
 * @param document the document's id
 * @param turn the turn of the call, from 1 on; 0 in an article
 * @param start where it begins in the document's text, in UTF-16 units
 * @param end where it ends, not included
 * @param text the words there
 */
public record Evidence(String document, int turn, int start, int end, String text) {}
