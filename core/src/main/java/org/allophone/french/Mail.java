package org.allophone.french;

import java.util.List;

/** E-mail addresses as they are said: {@code anne point delvaux arobase courriel point example}. */
public final class Mail {
    private final Numbers numbers;
    private final String underscore;

    /** Addresses as they are said in a country. */
    public Mail(Variety variety) {
        this.numbers = Numbers.of(variety);
        this.underscore = variety == Variety.BELGIUM ? "underscore" : "tiret du bas";
    }

    /** An address in two groups: what is before the at sign, and the rest, which begins with {@code arobase}. */
    public Groups said(String address) {
        int at = address.indexOf('@');
        return at < 0
                ? new Groups(List.of(said(address, 0, address.length())), " ")
                : new Groups(List.of(said(address, 0, at), said(address, at, address.length())), " ");
    }

    private String said(String address, int start, int end) {
        StringBuilder out = new StringBuilder();
        int place = start;
        while (place < end) {
            char character = address.charAt(place);
            if (isDigit(character)) {
                place = appendNumber(out, address, place, end);
            } else if (Character.isLetter(character)) {
                place = appendLetters(out, address, place, end);
            } else {
                separated(out).append(sign(character));
                place++;
            }
        }
        return out.toString();
    }

    private static int appendLetters(StringBuilder out, String address, int start, int end) {
        int next = start;
        while (next < end && Character.isLetter(address.charAt(next))) {
            next++;
        }
        separated(out).append(address, start, next);
        return next;
    }

    /** Up to four digits are a number, such as a year; more, or a zero first, are said one by one. */
    private int appendNumber(StringBuilder out, String address, int start, int end) {
        int next = start;
        while (next < end && isDigit(address.charAt(next))) {
            next++;
        }
        if (next - start <= 4 && address.charAt(start) != '0') {
            numbers.appendName(separated(out), Integer.parseInt(address, start, next, 10));
        } else {
            for (int digit = start; digit < next; digit++) {
                numbers.appendCardinal(separated(out), address.charAt(digit) - '0');
            }
        }
        return next;
    }

    private String sign(char sign) {
        return switch (sign) {
            case '@' -> "arobase";
            case '.' -> "point";
            case '-' -> "tiret";
            case '_' -> underscore;
            case '+' -> "plus";
            default -> String.valueOf(sign);
        };
    }

    private static StringBuilder separated(StringBuilder out) {
        return out.isEmpty() ? out : out.append(' ');
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
