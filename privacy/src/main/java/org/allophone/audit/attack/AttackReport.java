package org.allophone.audit.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one attack tried and found.
 *
 * @param tried what was tried, on how much; also what was not, and why
 * @param controls what the same attack gives where it must find nothing, or must find what was planted
 */
public record AttackReport(
        AttackName attack, List<Finding> findings, List<Statement> tried, List<Statement> controls, List<Plot> plots) {

    /** The worst of its findings; {@link Severity#NOTE} if there is none. */
    public Severity severity() {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }

    /** A report in which an attack notes what it finds, one after the other. */
    public static final class Notes {
        private final AttackName attack;
        private final List<Finding> findings = new ArrayList<>();
        private final List<Statement> tried = new ArrayList<>();
        private final List<Statement> controls = new ArrayList<>();
        private final List<Plot> plots = new ArrayList<>();

        public Notes(AttackName attack) {
            this.attack = attack;
        }

        public void found(Finding finding) {
            findings.add(finding);
        }

        public void tried(Statement statement) {
            tried.add(statement);
        }

        public void control(Statement statement) {
            controls.add(statement);
        }

        public void plot(Plot plot) {
            plots.add(plot);
        }

        /** The report; the worst findings come first. */
        public AttackReport report() {
            List<Finding> worstFirst = new ArrayList<>(findings);
            worstFirst.sort(Comparator.comparing(Finding::severity).reversed());
            return new AttackReport(
                    attack, List.copyOf(worstFirst), List.copyOf(tried), List.copyOf(controls), List.copyOf(plots));
        }
    }
}
