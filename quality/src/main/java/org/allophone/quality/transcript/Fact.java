package org.allophone.quality.transcript;

/**
 * A thing that is true of a case.
 *
 * @param name such as {@code payment-plan/total}
 * @param value in canonical form: {@code 61.40}, {@code 2025-01-06}, {@code 09:30}, {@code 08:00/12:00}, {@code 5 workdays}, or characters;
 *     empty if the file hides it
 * @param said what is stated in the call instead, where the file tells that it is stated wrong; empty otherwise
 */
public record Fact(String name, String value, String said) {}
