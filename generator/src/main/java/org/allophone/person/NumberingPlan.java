package org.allophone.person;

import java.util.List;

/**
 * A set of telephone numbers that belong to nobody. The numbers are indexed from 0, so a caller's index gives the
 * number.
 */
public enum NumberingPlan {
    /**
     * Numbers of the Belgian form, in blocks that are not assigned: 04 0…, 04 1… and 04 4… (8 digits after the trunk 0). Belgium
     * reserves no range for fiction. In libphonenumber's plan, these blocks have no subscriber.
     */
    BELGIUM_UNASSIGNED("be-unassigned", 1_000_000, 32_40_000000L, 32_41_000000L, 32_44_000000L),

    /** The five fixed-line ranges that France's regulator reserves for fiction (Arcep, decision 2018-0881 as amended). */
    FRANCE_FICTION(
            "fr-fiction", 10_000, 33_1_9900_0000L, 33_2_6191_0000L, 33_3_5301_0000L, 33_4_6571_0000L, 33_5_3649_0000L);

    private final String name;
    private final long blockSize;
    private final List<Long> blocks;

    NumberingPlan(String name, long blockSize, Long... blocks) {
        this.name = name;
        this.blockSize = blockSize;
        this.blocks = List.of(blocks);
    }

    /** Its name in scenario files. */
    public String scenarioName() {
        return name;
    }

    /** The size of the plan. */
    public long size() {
        return blockSize * blocks.size();
    }

    /**
     * Number {@code index} of the plan: the digits of its E.164 form, country code first.
     *
     * @param index 0 to {@code size() - 1}
     */
    public long number(long index) {
        return blocks.get((int) (index / blockSize)) + index % blockSize;
    }
}
