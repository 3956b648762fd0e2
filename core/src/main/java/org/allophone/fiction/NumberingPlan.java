package org.allophone.fiction;

import java.util.OptionalLong;

/**
 * A set of telephone numbers that belong to nobody. The numbers are indexed from 0, so a caller's index gives the
 * number.
 *
 * <p>A country is here if its regulator publishes ranges for fiction; Belgium is the exception.
 */
public enum NumberingPlan {
    /**
     * The ranges of Australia's regulator for creative works (ACMA, "Phone numbers for use in TV shows, films and creative
     * works"): two in each of the four geographic regions. The single mobile numbers of that list are left out.
     */
    AUSTRALIA_FICTION(
            "au-fiction",
            NumberBlocks.of(
                    10_000,
                    61_2_5550_0000L,
                    61_2_7010_0000L,
                    61_3_5550_0000L,
                    61_3_7010_0000L,
                    61_7_5550_0000L,
                    61_7_7010_0000L,
                    61_8_5550_0000L,
                    61_8_7010_0000L)),

    /**
     * Numbers of the Belgian form, in blocks that are not assigned: 04 0…, 04 1… and 04 4… (8 digits after the trunk 0). Belgium
     * reserves no range for fiction. In libphonenumber's plan, these blocks have no subscriber.
     */
    BELGIUM_UNASSIGNED("be-unassigned", NumberBlocks.of(1_000_000, 32_40_000000L, 32_41_000000L, 32_44_000000L)),

    /** The numbers 555-0100 to 555-0199 of the area codes of Canada. */
    CANADA_FICTION("ca-fiction", NorthAmericanFiction.ofCanada()),

    /**
     * The ranges of Germany's regulator for media productions (Bundesnetzagentur, Mitteilung 148/2021, "Drama Numbers"): five
     * cities, and the two mobile ranges. The ten single mobile numbers of that list are left out.
     */
    GERMANY_FICTION(
            "de-fiction",
            NumberBlocks.of(
                            1_000,
                            49_30_23125_000L,
                            49_69_90009_000L,
                            49_40_66969_000L,
                            49_221_4710_000L,
                            49_89_99998_000L)
                    .and(100, 49_171_39200_00L, 49_176_040690_00L)),

    /**
     * The five fixed-line ranges and the mobile one that France's regulator reserves for fiction (Arcep, decision 2018-0881 as
     * amended).
     */
    FRANCE_FICTION(
            "fr-fiction",
            NumberBlocks.of(
                    10_000,
                    33_1_9900_0000L,
                    33_2_6191_0000L,
                    33_3_5301_0000L,
                    33_4_6571_0000L,
                    33_5_3649_0000L,
                    33_6_3998_0000L)),

    /**
     * The geographic and mobile ranges of the United Kingdom's regulator for drama (Ofcom, "Telephone numbers for use in TV and
     * radio drama programmes"): fifteen areas, the code 01632, which is no place, and 07700 900… The freephone, premium rate and
     * 03 numbers of that list are left out: nobody calls from them.
     */
    UNITED_KINGDOM_FICTION(
            "gb-fiction",
            NumberBlocks.of(
                    1_000,
                    44_113_496_0000L,
                    44_114_496_0000L,
                    44_115_496_0000L,
                    44_116_496_0000L,
                    44_117_496_0000L,
                    44_118_496_0000L,
                    44_121_496_0000L,
                    44_131_496_0000L,
                    44_141_496_0000L,
                    44_151_496_0000L,
                    44_161_496_0000L,
                    44_191_498_0000L,
                    44_20_7946_0000L,
                    44_28_9649_6000L,
                    44_29_2018_0000L,
                    44_1632_960000L,
                    44_7700_900000L)),

    /**
     * The ranges of Sweden's regulator for books and films (PTS, "Telefonnummer till böcker och filmer"): a hundred numbers each
     * in Gothenburg, Malmö, Stockholm and Kiruna, and 95 mobile ones.
     */
    SWEDEN_FICTION(
            "se-fiction",
            NumberBlocks.of(100, 46_31_390_06_00L, 46_40_628_04_00L, 46_8_465_004_00L, 46_980_319_200L)
                    .and(95, 46_70_174_06_05L)),

    /** The numbers 555-0100 to 555-0199 of the area codes of the United States. */
    UNITED_STATES_FICTION("us-fiction", NorthAmericanFiction.ofUnitedStates());

    private final String name;
    private final NumberBlocks blocks;

    NumberingPlan(String name, NumberBlocks blocks) {
        this.name = name;
        this.blocks = blocks;
    }

    /** Its name in scenario files: the country's code of ISO 3166 in lower case, then what the numbers are. */
    public String scenarioName() {
        return name;
    }

    /** The size of the plan. */
    public long size() {
        return blocks.size();
    }

    /**
     * Number {@code index} of the plan: the digits of its E.164 form, country code first.
     *
     * @param index 0 to {@code size() - 1}
     */
    public long number(long index) {
        return blocks.number(index);
    }

    /**
     * The index of a number; empty if it is not of the plan.
     *
     * @param number the digits of its E.164 form
     */
    public OptionalLong indexOf(long number) {
        return blocks.indexOf(number);
    }
}
