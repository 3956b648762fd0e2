package org.allophone.quality.transcript;

/**
 * A name, amount, date or number that a turn states, from {@code start}, included, to {@code end}, not included; both count UTF-16 units.
 *
 * @param label what it is, such as {@code invoice_amount}; empty if it is not told
 * @param kind the kind of personal datum, such as {@code PHONE}; empty if it is none, or not told
 * @param value what it stands for, such as {@code 61.40}; empty if it is not told
 */
public record Entity(int start, int end, String label, String kind, String value) {}
