package org.allophone.knowledge;

import java.util.List;
import org.allophone.scenario.Company;

/** A part of an article's text, before its slots have values. */
sealed interface Piece {

    /** Words that stand as they are. */
    record Words(String text) implements Piece {}

    /**
     * The place of a value: {@code {policy.credit-days}}.
     *
     * @param form another form than the usual one; empty for that
     */
    record Slot(String name, String form) implements Piece {
        /** The form that is the figure before a change. */
        static final String BEFORE = "before";
    }

    /** What Belgium and France say differently: {@code [?BE le modem|?FR la box]}. */
    record ByCountry(List<Piece> belgium, List<Piece> france) implements Piece {
        public ByCountry {
            belgium = List.copyOf(belgium);
            france = List.copyOf(france);
        }
    }

    /** A line for each product of a family: {@code {each tv} | {product} | {price} |}. */
    record Rows(Company.Family family, List<Piece> row) implements Piece {
        public Rows {
            row = List.copyOf(row);
        }
    }
}
