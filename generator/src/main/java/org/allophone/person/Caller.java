package org.allophone.person;

/**
 * A person who may call.
 *
 * @param number the telephone number: the digits of its E.164 form
 * @param site the site whose customer the person is, from 1 on
 * @param segment the customer segment
 * @param busiestTenth whether the person is in the tenth of the site's callers who call most
 */
public record Caller(long number, int site, String segment, boolean busiestTenth) {}
