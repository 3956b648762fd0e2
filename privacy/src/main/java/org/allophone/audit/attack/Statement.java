package org.allophone.audit.attack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that a report tells, before the language it is told in.
 *
 * @param key that of its text
 * @param figures what the text is filled in with, in the order of its {@code {0}}, {@code {1}}…, by their names in JSON: a {@link String},
 *     a {@link Long}, a {@link Double}, which is a share from 0 to 1 unless its text says otherwise, or another {@link Statement}
 */
public record Statement(String key, Map<String, Object> figures) {
    /** A statement without figures. */
    public static Statement of(String key) {
        return new Statement(key, Map.of());
    }

    /** This statement with one figure more: a whole number. */
    public Statement with(String name, long figure) {
        return withFigure(name, figure);
    }

    /** This statement with one figure more: a share, or another number with decimals. */
    public Statement with(String name, double figure) {
        return withFigure(name, figure);
    }

    /** This statement with one text more: the name of a file or column. */
    public Statement with(String name, String text) {
        return withFigure(name, text);
    }

    /** This statement with another one inside. */
    public Statement with(String name, Statement inner) {
        return withFigure(name, inner);
    }

    private Statement withFigure(String name, Object figure) {
        Map<String, Object> more = new LinkedHashMap<>(figures);
        more.put(name, figure);
        return new Statement(key, more);
    }
}
