package org.allophone.audit.reversal.candidate;

import java.util.List;
import org.allophone.fiction.NumberBlocks;
import org.allophone.pii.PiiKind;

/** The telephone numbers of one country that have the same length and start with given digits. */
public final class NumberingPlan implements Candidates {
    /** Numbers are written by whole hundreds. */
    private static final int LEAST_FREE_DIGITS = 2;

    private final String name;
    private final double weight;
    private final NumberBlocks blocks;
    private final List<Writing> writings;

    /**
     * @param countryCode digits: 32
     * @param trunk what stands before a number inside the country: 0, or nothing
     * @param digits how many a number has without country code and trunk prefix
     * @param prefixes the first digits of the numbers, without country code and trunk prefix, at least two less than {@code digits}
     */
    public NumberingPlan(
            String name, double weight, String countryCode, String trunk, int digits, List<String> prefixes) {
        this.name = name;
        this.weight = weight;
        this.blocks = NumberBlocks.withPrefixes(digits, prefixes);
        refuseSmall(digits, prefixes);
        this.writings = PhonePattern.all().stream()
                .flatMap(pattern -> pattern
                        .forPlan(countryCode, trunk, digits)
                        .map(text -> (Writing) new DigitWriting(blocks::number, true, text, pattern.weight()))
                        .stream())
                .toList();
    }

    private static void refuseSmall(int digits, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (digits - prefix.length() < LEAST_FREE_DIGITS) {
                throw new IllegalArgumentException("the prefix " + prefix + " leaves too few of " + digits + " digits");
            }
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PiiKind kind() {
        return PiiKind.PHONE;
    }

    @Override
    public long size() {
        return blocks.size();
    }

    @Override
    public double weight() {
        return weight;
    }

    @Override
    public List<Writing> writings() {
        return writings;
    }
}
