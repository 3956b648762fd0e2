package org.allophone.conversation;

import org.allophone.random.RandomStream;

/**
 * How a person speaks. It is drawn once per person and kept over all calls.
 *
 * @param register how formal
 * @param wordiness how much is said
 * @param worried whether the person worries easily
 * @param mood the mood in which the person calls: from -1 to 1
 * @param pace words a minute while speaking
 * @param keepsNe how often the {@code ne} of a negation is said, from 0 to 1
 * @param euhs how often "euh" is said, per 100 words
 * @param repetitions how often a word is said twice, per 100 words
 * @param revisions how often something is begun anew, per 100 words
 * @param markers how many discourse markers are added, per 100 words
 * @param backChannels the share of the places for a back-channel that are taken
 */
record Manner(
        Register register,
        Wordiness wordiness,
        boolean worried,
        int mood,
        double pace,
        double keepsNe,
        double euhs,
        double repetitions,
        double revisions,
        double markers,
        double backChannels) {
    /** Quartiles of "euh" per 100 words between speakers of the Rhapsodie corpus. */
    private static final double[] EUHS = {0.0, 1.3, 2.5, 3.2, 6.8};

    private static final double SLOWEST = 206;
    private static final double FASTEST = 260;

    enum Register {
        CASUAL,
        NEUTRAL,
        FORMAL
    }

    enum Wordiness {
        CURT,
        ORDINARY,
        CHATTY
    }

    /** A caller's manner. */
    static Manner ofCaller(RandomStream random) {
        Register register = register(random, 0.4, 0.8);
        double keepsNe = switch (register) {
            case CASUAL -> 0.10;
            case NEUTRAL -> 0.30;
            case FORMAL -> 0.55;
        };
        double draw = random.nextDouble();
        Wordiness wordiness = draw < 0.25 ? Wordiness.CURT : draw < 0.7 ? Wordiness.ORDINARY : Wordiness.CHATTY;
        boolean worried = random.nextDouble() < 0.15;
        double moodDraw = random.nextDouble();
        int mood = moodDraw < 0.14 ? -1 : moodDraw < 0.9 ? 0 : 1;
        return new Manner(
                register,
                wordiness,
                worried,
                mood,
                pace(random),
                keepsNe,
                quantile(EUHS, random.nextDouble()),
                2.4 * (0.3 + 1.4 * random.nextDouble()),
                1.1 * (0.3 + 1.4 * random.nextDouble()),
                1.7 * (0.3 + 1.4 * random.nextDouble()),
                0.45 + 0.4 * random.nextDouble());
    }

    /** An agent's manner. An agent has said most of it before, and hesitates less. */
    static Manner ofAgent(RandomStream random) {
        Register register = register(random, 0.25, 0.65);
        return new Manner(
                register,
                Wordiness.ORDINARY,
                false,
                0,
                pace(random),
                register == Register.FORMAL ? 0.6 : register == Register.NEUTRAL ? 0.4 : 0.2,
                quantile(EUHS, random.nextDouble()),
                2.0 * (0.3 + 1.4 * random.nextDouble()),
                0.9 * (0.3 + 1.4 * random.nextDouble()),
                1.0 * (0.3 + 1.4 * random.nextDouble()),
                0.45 + 0.4 * random.nextDouble());
    }

    private static Register register(RandomStream random, double casual, double neutral) {
        double draw = random.nextDouble();
        return draw < casual ? Register.CASUAL : draw < neutral ? Register.NEUTRAL : Register.FORMAL;
    }

    private static double pace(RandomStream random) {
        return SLOWEST + (FASTEST - SLOWEST) * 0.5 * (random.nextDouble() + random.nextDouble());
    }

    private static double quantile(double[] quantiles, double at) {
        double place = at * (quantiles.length - 1);
        int below = Math.min((int) place, quantiles.length - 2);
        return quantiles[below] + (place - below) * (quantiles[below + 1] - quantiles[below]);
    }
}
