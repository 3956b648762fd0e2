package org.allophone.audit.reversal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allophone.audit.reversal.candidate.Candidates;
import org.allophone.audit.reversal.candidate.Writing;
import org.allophone.audit.reversal.digest.Algorithm;
import org.allophone.audit.reversal.guess.Construction;
import org.allophone.audit.reversal.salt.SaltGroup;
import org.allophone.audit.reversal.token.TokenSet;

/**
 * All tests that can be made, those first that find most in the least time: ordered by the probability of a find over its cost. There
 * are some hundred thousand of them, so they are made in portions.
 */
final class Attempts {
    /** A mask that keeps only the start of a digest is less frequent than one that keeps all of it: an estimate. */
    private static final double TRUNCATED = 0.1;
    /** With so many known bits one hit proves a salt, so that a sample can be tried in parts. */
    static final int PROVING_BITS = 60;

    private static final double PORTION = 8;

    /** What the order needs to know of a family of tests, without an object for each of them. */
    private interface Visitor {
        void visit(Family family, SaltGroup salts, int part, double priority);
    }

    /**
     * The tests of one recipe.
     *
     * @param sample how many data tell whether a salt is right
     * @param parts in how many parts the sample is tried; a right salt is expected to hit once in each
     */
    private record Family(
            TokenSet tokens,
            Algorithm algorithm,
            Construction construction,
            Candidates candidates,
            Writing writing,
            long sample,
            int parts) {
        double weight() {
            boolean truncated = tokens.bits() < Byte.SIZE * algorithm.bytes();
            return algorithm.weight()
                    * (truncated ? TRUNCATED : 1)
                    * construction.weight()
                    * candidates.weight()
                    * writing.weight();
        }
    }

    private final List<Family> families = new ArrayList<>();
    private final List<SaltGroup> salts;
    private double end = Double.POSITIVE_INFINITY;

    Attempts(List<TokenSet> tokens, List<Candidates> candidates, List<SaltGroup> salts) {
        this.salts = salts;
        for (TokenSet set : tokens) {
            for (Candidates data : candidates) {
                addFamilies(set, data);
            }
        }
    }

    private void addFamilies(TokenSet set, Candidates data) {
        long sample = Significance.sample(data.size(), set.size(), set.knownBits(), Significance.EXPECTED_HITS);
        int parts = set.knownBits() < PROVING_BITS ? 1 : (int) Math.min((long) Significance.EXPECTED_HITS, sample);
        for (Algorithm algorithm : Algorithm.values()) {
            for (Construction construction : Construction.values()) {
                if (set.isPartOf(algorithm.bytes()) && construction.suits(algorithm)) {
                    for (Writing writing : data.writings()) {
                        families.add(new Family(set, algorithm, construction, data, writing, sample, parts));
                    }
                }
            }
        }
    }

    /** How many recipes there are with these salts. */
    long recipes(Candidates data, SaltGroup group) {
        return families.stream()
                .filter(family ->
                        family.candidates() == data && family.construction().isSalted() != group.isNone())
                .count();
    }

    /** The next tests, in order; empty after the last ones. */
    List<Attempt> next() {
        double start = end;
        double[] highest = {0};
        visit((family, group, part, priority) -> {
            if (priority < start) {
                highest[0] = Math.max(highest[0], priority);
            }
        });
        end = highest[0] / PORTION;
        List<Attempt> portion = new ArrayList<>();
        visit((family, group, part, priority) -> {
            if (priority < start && priority >= end && priority > 0) {
                portion.add(attempt(family, group, part, priority));
            }
        });
        portion.sort(Comparator.comparingDouble(Attempt::priority).reversed());
        return portion;
    }

    private void visit(Visitor visitor) {
        for (Family family : families) {
            double weight = family.weight();
            double nanos = family.algorithm().nanos() * family.construction().digests();
            for (SaltGroup group : salts) {
                if (family.construction().isSalted() == group.isNone()) {
                    continue;
                }
                double probability = weight * group.weight();
                double cost = nanos * group.salts().size() * family.sample() / family.parts();
                for (int part = 0; part < family.parts(); part++) {
                    visitor.visit(family, group, part, probability * foundBy(part, family.parts()) / cost);
                }
            }
        }
    }

    /** The probability that a right salt has its first hit in a part; the hits of a part have Poisson's distribution, of mean 1. */
    private static double foundBy(int part, int parts) {
        return parts == 1 ? 1 : Math.exp(-part) - Math.exp(-part - 1);
    }

    private static Attempt attempt(Family family, SaltGroup group, int part, double priority) {
        Recipe recipe = new Recipe(
                family.algorithm(),
                family.construction(),
                family.tokens().encoding(),
                family.tokens().bits(),
                family.tokens().prefix(),
                family.candidates(),
                family.writing());
        long from = family.sample() * part / family.parts();
        long to = family.sample() * (part + 1) / family.parts();
        return new Attempt(family.tokens(), recipe, group, from, to, part == family.parts() - 1, priority);
    }
}
