package org.allophone.conversation.grammar;

import java.util.List;

/** What must hold for a step or an alternative to be taken: facts, outcome, speakers, mood. */
public final class Condition {
    /** Holds always. */
    public static final Condition ALWAYS = new Condition(List.of());

    private final List<Test> tests;
    /** The same ones: they are looked at often. */
    private final Test[] all;

    /**
     * One test.
     *
     * @param id the number of the condition in the pack's {@link Conditions}
     * @param name its name
     * @param negated whether it must not hold
     */
    public record Test(int id, String name, boolean negated) {}

    /** @param tests all of them must hold; none is always true */
    public Condition(List<Test> tests) {
        this.tests = List.copyOf(tests);
        this.all = tests.toArray(new Test[0]);
    }

    public List<Test> tests() {
        return tests;
    }

    /** Whether it holds in a call. */
    public boolean holds(Truths truths) {
        for (Test test : all) {
            if (truths.holds(test.id()) == test.negated()) {
                return false;
            }
        }
        return true;
    }
}
