package org.allophone.person;

/**
 * Somebody who may call.
 *
 * @param number the telephone number: the digits of its E.164 form
 * @param site the site whose customer it is, from 1 on
 * @param segment the kind of customer
 * @param busiestTenth whether the caller is of the tenth of the site's callers most given to calling
 */
public record Caller(long number, int site, String segment, boolean busiestTenth) {}
