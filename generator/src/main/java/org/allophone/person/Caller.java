package org.allophone.person;

/**
 * Somebody who may call.
 *
 * @param number the telephone number: the digits of its E.164 form
 * @param segment the kind of customer
 * @param busiestTenth whether the caller is of the tenth most given to calling
 */
public record Caller(long number, String segment, boolean busiestTenth) {}
