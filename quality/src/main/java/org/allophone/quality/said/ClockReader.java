package org.allophone.quality.said;

import java.time.LocalTime;
import org.allophone.quality.said.Value.Clock;
import org.allophone.quality.said.Value.Hours;
import org.allophone.quality.said.Value.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads times of day: "neuf heures et demie", "midi moins le quart", "entre huit heures et midi", "de huit à dix-sept heures". */
final class ClockReader {
    private static final int NOON = 12;

    private ClockReader() {}

    /** A time and the first token after it. */
    private record Time(LocalTime time, int end, boolean bare) {}

    /** The time, or the span of the day, that starts at a place; null if none does. */
    static @Nullable Found at(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (word.equals("entre")) {
            return hours(tokens, at + 1, "et");
        }
        if (word.equals("de")) {
            return hours(tokens, at + 1, "à");
        }
        Found hours = hours(tokens, at, "à");
        if (hours != null) {
            return hours;
        }
        Time time = time(tokens, at);
        if (time == null) {
            return null;
        }
        if (time.bare() && time.time().getHour() > 1) {
            return new Found(
                    time.end(), new Clock(time.time()), new Quantity(time.time().getHour(), Unit.HOURS, false));
        }
        return new Found(time.end(), new Clock(time.time()));
    }

    private static @Nullable Found hours(Tokens tokens, int at, String link) {
        Time from = timeOrHour(tokens, at, link);
        if (from == null || !tokens.match(from.end(), link) || !tokens.follows(from.end())) {
            return null;
        }
        Time to = time(tokens, from.end() + 1);
        if (to == null) {
            return null;
        }
        // "Entre midi et une heure" ends in the afternoon.
        boolean afternoon = to.time().isBefore(from.time()) && to.time().getHour() < NOON;
        return new Found(to.end(), new Hours(from.time(), afternoon ? to.time().plusHours(NOON) : to.time()));
    }

    /** Also "huit", where "à dix-sept heures" comes after it. */
    private static @Nullable Time timeOrHour(Tokens tokens, int at, String link) {
        Time time = time(tokens, at);
        if (time != null) {
            return time;
        }
        Cardinal hour = Cardinal.at(tokens, at);
        return hour == null || hour.value() > 23 || hour.article() || !tokens.match(hour.end(), link)
                ? null
                : new Time(LocalTime.of((int) hour.value(), 0), hour.end(), false);
    }

    private static @Nullable Time time(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (word.equals("midi") || word.equals("minuit")) {
            // "L'après-midi" and "ce midi" are parts of a day.
            if (tokens.joined(at)
                    || tokens.word(at - 1).equals("ce")
                    || tokens.word(at - 1).equals("le")) {
                return null;
            }
            return minutes(tokens, word.equals("midi") ? NOON : 0, at + 1, false);
        }
        Cardinal hour = Cardinal.at(tokens, at);
        if (hour == null || hour.value() > 23 || !tokens.follows(hour.end())) {
            return null;
        }
        String unit = tokens.word(hour.end());
        boolean hours = unit.equals("heures")
                || unit.equals("heure")
                || (unit.equals("h") && Character.isDigit(tokens.word(at).charAt(0)));
        if (!hours || (hour.article() && !isAfterTimeWord(tokens, at))) {
            return null;
        }
        return minutes(tokens, (int) hour.value(), hour.end() + 1, true);
    }

    /** "Une heure" is a duration, "à une heure" may be a time. */
    private static boolean isAfterTimeWord(Tokens tokens, int at) {
        String before = tokens.word(at - 1);
        return before.equals("à") || before.equals("vers") || before.equals("et") || before.equals("entre");
    }

    private static Time minutes(Tokens tokens, int hour, int at, boolean bare) {
        if (!tokens.follows(at)) {
            return new Time(LocalTime.of(hour, 0), at, bare);
        }
        if (tokens.match(at, "et", "demie") || tokens.match(at, "et", "demi")) {
            return inDay(tokens, hour, 30, at + 2);
        }
        if (tokens.match(at, "et", "quart") || tokens.match(at, "un", "quart")) {
            return inDay(tokens, hour, 15, at + 2);
        }
        if (tokens.match(at, "moins", "quart")) {
            return inDay(tokens, hour, -15, at + 2);
        }
        if (tokens.match(at, "moins", "le", "quart")) {
            return inDay(tokens, hour, -15, at + 3);
        }
        boolean before = tokens.word(at).equals("moins");
        Cardinal minute = Cardinal.at(tokens, before ? at + 1 : at);
        if (minute != null && minute.value() < 60 && isMinute(tokens, minute, before)) {
            int end = tokens.follows(minute.end()) && tokens.word(minute.end()).startsWith("minute")
                    ? minute.end() + 1
                    : minute.end();
            return inDay(tokens, hour, (int) (before ? -minute.value() : minute.value()), end);
        }
        return inDay(tokens, hour, 0, at).end() == at
                ? new Time(LocalTime.of(hour, 0), at, bare)
                : inDay(tokens, hour, 0, at);
    }

    /** Whether a number after an hour is its minutes, and not that of something else: "à dix heures deux personnes". */
    private static boolean isMinute(Tokens tokens, Cardinal minute, boolean before) {
        boolean alone = !tokens.follows(minute.end())
                || tokens.word(minute.end()).startsWith("minute")
                || (minute.value() >= 10 && !tokens.word(minute.end()).startsWith("euro"));
        return alone && (!minute.article() || before);
    }

    /** With "du matin" or "du soir" after it. */
    private static Time inDay(Tokens tokens, int hour, int minute, int at) {
        int minutes = 60 * hour + minute;
        int end = at;
        if (tokens.match(at, "du", "soir") && tokens.follows(at)) {
            minutes += hour < NOON ? 60 * NOON : 0;
            end = at + 2;
        } else if (tokens.match(at, "de", "l", "après", "midi") && tokens.follows(at)) {
            minutes += hour < NOON ? 60 * NOON : 0;
            end = at + 4;
        } else if (tokens.match(at, "du", "matin") && tokens.follows(at)) {
            end = at + 2;
        }
        int ofDay = Math.floorMod(minutes, 24 * 60);
        return new Time(LocalTime.of(ofDay / 60, ofDay % 60), end, false);
    }
}
