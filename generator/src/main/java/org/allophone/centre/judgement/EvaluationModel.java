package org.allophone.centre.judgement;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.allophone.random.Normal;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Evaluations;

/**
 * Which calls are evaluated, and how. Evaluators see how an agent works, whether the call solves the case, and whether what the agent
 * typed is right; each is strict or lenient in a way of their own. The points are drawn, not read from what was said in the call.
 */
public final class EvaluationModel {
    /** Shorter calls tell too little to fill in a form [chosen]. */
    public static final int SHORTEST_TALK_SECONDS = 60;

    private static final Purpose LENIENCY = Purpose.of("leniency of an evaluator");
    private static final Normal STANDARD = new Normal(0, 1);

    // In standard deviations between the calls of one agent by one evaluator [chosen].
    private static final double WITHOUT_SOLUTION = -1.2;
    private static final double WRONGLY_TYPED = -0.9;
    private static final double HALF_OF_POINTS = -1.1;

    private static final int MOST_DAYS_LATER = 7;
    private static final int OFFICE_OPENS = 9 * 3600;
    private static final int OFFICE_HOURS = 8 * 3600;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long MICROS_PER_SECOND = 1_000_000;

    private final CentreScenario scenario;
    private final Evaluations evaluations;
    private final Seed seed;
    private final AgentQuality qualities;

    public EvaluationModel(CentreScenario scenario, Seed seed) {
        this.scenario = scenario;
        this.evaluations = scenario.evaluations();
        this.seed = seed;
        this.qualities = new AgentQuality(seed);
    }

    /** Whether calls are evaluated at all. */
    public boolean isNone() {
        return evaluations.perMonth() == 0;
    }

    /** The agents with an evaluated call on a date, and which of their calls it is. */
    public Choice on(LocalDate date) {
        return new Choice(EvaluationDay.of(scenario, seed, date));
    }

    /** The calls that are chosen on a date. */
    public static final class Choice {
        private static final int NO_CALL = -1;
        private final EvaluationDay day;

        private Choice(EvaluationDay day) {
            this.day = day;
        }

        /**
         * Which of an agent's calls is evaluated.
         *
         * @param calls how many calls of the agent could be
         * @return from 0 on; -1 if none is
         */
        public int ofAgent(long agent, int calls) {
            return calls > 0 && day.has(agent) ? day.choose(agent, calls) : NO_CALL;
        }
    }

    /**
     * The evaluation of a chosen call.
     *
     * @param site from 0 on
     * @param date when the call came in
     * @param agent the agent's number in the centre
     * @param resolved whether the call resolved its case, in truth
     * @param rightlyTyped whether the agent typed topic and result as they are
     */
    public Evaluation evaluate(
            int site, LocalDate date, long agent, boolean resolved, boolean rightlyTyped, RandomStream random) {
        int evaluator = random.nextInt(evaluations.evaluators());
        long micros = evaluatedMicros(date, random);
        double usual = evaluations.agentSpread() * qualities.of(agent)
                + evaluations.evaluatorSpread() * STANDARD.sample(seed.stream(LENIENCY, site, evaluator));
        Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.all()) {
            double seen = criterion.ease() + usual + STANDARD.sample(random);
            seen += criterion == Criterion.SOLUTION && !resolved ? WITHOUT_SOLUTION : 0;
            seen += criterion == Criterion.COMPLIANCE && !rightlyTyped ? WRONGLY_TYPED : 0;
            points.put(criterion, points(criterion, seen));
        }
        return new Evaluation((site > 0 ? "S" + (site + 1) + "-" : "") + "QA-" + (evaluator + 1), micros, points);
    }

    private static int points(Criterion criterion, double seen) {
        if (seen >= 0) {
            return criterion.points();
        }
        return seen >= HALF_OF_POINTS ? criterion.points() / 2 : 0;
    }

    /** In office hours of an open day, about a week after the call at most. */
    private long evaluatedMicros(LocalDate date, RandomStream random) {
        LocalDate day = date.plusDays(1L + random.nextInt(MOST_DAYS_LATER));
        for (int later = 0; later < MOST_DAYS_LATER && !scenario.isOpenOn(day); later++) {
            day = day.plusDays(1);
        }
        return (day.toEpochDay() * SECONDS_PER_DAY + OFFICE_OPENS + random.nextInt(OFFICE_HOURS)) * MICROS_PER_SECOND;
    }
}
