package org.allophone.centre;

import java.util.List;
import org.allophone.person.CallerDirectory;
import org.allophone.random.Distribution;
import org.allophone.random.RandomStream;
import org.allophone.scenario.Announcement;
import org.allophone.scenario.Callers;
import org.allophone.scenario.CentreScenario;

/** How long callers wait in a queue before they hang up: by their segment, by themselves, and because of announcements. */
final class PatienceModel {
    private final CallerDirectory callers;
    private final PersonalDistribution[] ofSegments;
    private final List<Announcement> announcements;
    /** For each segment and announcement, the probability that it makes a caller hang up who hears it. */
    private final double[][] losing;

    PatienceModel(CentreScenario scenario, CallerDirectory callers) {
        List<Distribution> patiences =
                scenario.callers().segments().stream().map(scenario::patience).toList();
        Callers.Differences differences = scenario.callers().differences();
        this.callers = callers;
        this.ofSegments = patiences.stream()
                .map(patience -> new PersonalDistribution(patience, differences.patienceSpread()))
                .toArray(PersonalDistribution[]::new);
        this.announcements = scenario.announcements();
        this.losing = patiences.stream()
                .map(patience -> announcements.stream()
                        .mapToDouble(announcement -> announcement.losing(patience))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Draws the patience of a caller in one call, in seconds. */
    double seconds(int caller, RandomStream random) {
        int segment = ofSegments.length == 1 ? 0 : callers.segmentOf(caller);
        PersonalDistribution patience = ofSegments[segment];
        double seconds = patience.isPersonal()
                ? patience.sample(random, callers.patienceScoreOf(caller))
                : patience.sample(random);
        for (int i = 0; i < announcements.size(); i++) {
            double heardAt = announcements.get(i).atSeconds();
            if (seconds > heardAt) {
                // If the caller leaves because of it, the draw also says when.
                double draw = random.nextDouble();
                double part = draw < losing[segment][i] ? draw / losing[segment][i] : Double.POSITIVE_INFINITY;
                seconds = Math.min(seconds, heardAt + part * Announcement.EFFECT_SECONDS);
            }
        }
        return seconds;
    }
}
