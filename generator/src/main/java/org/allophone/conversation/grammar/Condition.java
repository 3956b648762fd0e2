package org.allophone.conversation.grammar;

import java.util.List;

/**
 * What must hold for a step or an alternative to be taken: facts, outcome, speakers, mood.
 *
 * @param tests all of them must hold; none is always true
 */
public record Condition(List<Test> tests) {
    /** Holds always. */
    public static final Condition ALWAYS = new Condition(List.of());

    /**
     * One test.
     *
     * @param id the number of the condition in the pack's {@link Conditions}
     * @param name its name
     * @param negated whether it must not hold
     */
    public record Test(int id, String name, boolean negated) {}

    public Condition {
        tests = List.copyOf(tests);
    }

    /** Whether it holds in a call. */
    public boolean holds(Truths truths) {
        for (int i = 0; i < tests.size(); i++) {
            Test test = tests.get(i);
            if (truths.holds(test.id()) == test.negated()) {
                return false;
            }
        }
        return true;
    }
}
