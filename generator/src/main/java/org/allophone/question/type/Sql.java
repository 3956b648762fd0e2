package org.allophone.question.type;

/** Pieces of queries over the tables of a benchmark, in the SQL that all data bases have. */
final class Sql {
    /** Facts as they are stated, and the calls in which they are. */
    static final String FACTS_AND_CALLS = " FROM gold_facts f JOIN gold_calls c ON c.call_id = f.call_id WHERE ";

    private Sql() {}

    /** A text as SQL writes it. */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    /** The whole and right values of a fact, with a further condition on {@code c} and {@code f}. */
    static String values(String fact, String condition) {
        return "SELECT DISTINCT f.value" + FACTS_AND_CALLS + "f.fact = " + text(fact)
                + " AND f.whole = 1 AND f.wrong = 0 AND " + condition;
    }

    /** The condition that a call is of this caller. */
    static String caller(Who who) {
        return "c.last_name = " + text(who.anchors().get(0));
    }

    /** The condition that a call is of this caller, about this. */
    static String caller(Who who, String intent) {
        return caller(who) + " AND c.intent = " + text(intent);
    }

    /** The value of a figure on a day. */
    static String figure(String key, String day) {
        return "SELECT DISTINCT value FROM gold_figures WHERE figure = " + text(key) + " AND valid_from <= " + text(day)
                + " AND valid_to >= " + text(day);
    }
}
