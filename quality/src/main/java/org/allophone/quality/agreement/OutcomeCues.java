package org.allophone.quality.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.quality.transcript.SpeakerRole;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Turn;

/**
 * The expressions of {@code outcome-cues.txt}, which say that what somebody called about is solved, or is not. They weigh against each
 * other, and weigh more the later they are said.
 */
final class OutcomeCues {
    static final OutcomeCues OF_FRENCH = new OutcomeCues(Expressions.lines("outcome-cues.txt"));

    /** The section of what agents say in calls of any intent. */
    private static final String ANY = "any";

    /** The section of what callers say in calls of any intent. */
    private static final String CALLER = "caller";

    /** The part of a call that tells how it ends: the last so much of its turns. */
    private static final double LAST_PART = 0.5;

    /** At least so many turns tell how a call ends. */
    private static final int LEAST_TURNS = 22;

    /** What a cue of the intent of the call weighs in the last turn; one of any call weighs 1 there. */
    private static final double WEIGHT_OF_INTENT = 2;

    /** So many turns before the end a cue weighs half of what it weighs in the last turn. */
    private static final double HALVING_TURNS = 10;

    /** Less than this concludes nothing. So a cue of any call concludes alone only in the last turn. */
    private static final double LEAST_WEIGHT = 1;

    /** The cues of one kind have to weigh more than so many times the others. */
    private static final double MARGIN = 2.5;

    /** A negation is told by its second word: speakers leave the first one out. */
    private static final Pattern NE = Pattern.compile("(?<!\\p{L})n(?:e(?!\\p{L})|[’'])");

    private final Map<String, List<Cue>> sections = new HashMap<>();

    private enum Kind {
        SOLVED,
        UNSOLVED,
        /** No cue, and no other one lies in it. */
        NEITHER
    }

    private record Cue(Kind kind, Pattern pattern) {}

    private record Match(Kind kind, int start, int end) {
        /** Whether another one says more exactly what this one's words mean. */
        boolean isOverruledBy(Match other) {
            boolean inside = other.start <= start && end <= other.end;
            boolean longer = other.end - other.start > end - start;
            return kind != other.kind && inside && (longer || other.kind == Kind.NEITHER);
        }
    }

    /**
     * An expression that was found.
     *
     * @param turn its place among the turns, from 0
     */
    record Found(int turn, String words, boolean solved) {}

    private record Weighed(Found found, double weight) {}

    private OutcomeCues(List<String> lines) {
        List<Cue> section = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                section = sections.computeIfAbsent(line.substring(2), name -> new ArrayList<>());
                continue;
            }
            String[] parts = line.split(" \\| ", 2);
            for (String expression : parts[1].split(", ")) {
                section.add(new Cue(kind(parts[0]), Expression.pattern(expression)));
            }
        }
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "solved" -> Kind.SOLVED;
            case "unsolved" -> Kind.UNSOLVED;
            case "neither" -> Kind.NEITHER;
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** The weightiest cue of how the call ends, if most cues say the same; empty otherwise. */
    Optional<Found> in(TranscribedCall call) {
        Map<String, Weighed> weighed = new HashMap<>();
        Words agent = new Words(call.turns(), false);
        agent.weigh(ofIntent(call.intent()), WEIGHT_OF_INTENT, weighed);
        agent.weigh(cues(ANY), 1, weighed);
        new Words(call.turns(), true).weigh(cues(CALLER), 1, weighed);
        double solved = sum(weighed, true);
        double unsolved = sum(weighed, false);
        if (Math.max(solved, unsolved) < LEAST_WEIGHT
                || Math.max(solved, unsolved) <= MARGIN * Math.min(solved, unsolved)) {
            return Optional.empty();
        }
        Weighed first = null;
        for (Weighed one : weighed.values()) {
            if (one.found().solved() == solved > unsolved
                    && (first == null
                            || one.weight() > first.weight()
                            || (one.weight() == first.weight()
                                    && one.found()
                                                    .words()
                                                    .compareTo(first.found().words())
                                            > 0))) {
                first = one;
            }
        }
        return Optional.ofNullable(first).map(Weighed::found);
    }

    private List<Cue> cues(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The cues of an intent, and what says nothing in any. */
    private List<Cue> ofIntent(String intent) {
        List<Cue> cues = new ArrayList<>(cues(intent));
        cues(ANY).stream().filter(cue -> cue.kind() == Kind.NEITHER).forEach(cues::add);
        return cues;
    }

    private static double sum(Map<String, Weighed> weighed, boolean solved) {
        return weighed.values().stream()
                .filter(one -> one.found().solved() == solved)
                .mapToDouble(Weighed::weight)
                .sum();
    }

    /** What one of the speakers says in the last part of a call, as one text. The other one may put in a word where a sentence goes on. */
    private static final class Words {
        private final List<Turn> turns;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder plain = new StringBuilder();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        Words(List<Turn> turns, boolean caller) {
            this.turns = turns;
            int first = (int) Math.min(turns.size() * (1 - LAST_PART), Math.max(0, turns.size() - LEAST_TURNS));
            for (int i = first; i < turns.size(); i++) {
                Turn turn = turns.get(i);
                if (caller == (turn.role() == SpeakerRole.CALLER)) {
                    starts.add(text.length());
                    places.add(i);
                    text.append(turn.text()).append('\n');
                    plain.append(NE.matcher(Expression.plain(turn.text()))
                                    .replaceAll(
                                            found -> " ".repeat(found.group().length())))
                            .append('\n');
                }
            }
        }

        /** Adds what is found; what is said twice weighs once. */
        void weigh(List<Cue> cues, double weight, Map<String, Weighed> weighed) {
            List<Match> matches = new ArrayList<>();
            for (Cue cue : cues) {
                Matcher matcher = cue.pattern().matcher(plain);
                while (matcher.find()) {
                    matches.add(new Match(cue.kind(), matcher.start(), matcher.end()));
                }
            }
            for (Match match : matches) {
                if (match.kind() == Kind.NEITHER || matches.stream().anyMatch(match::isOverruledBy)) {
                    continue;
                }
                int turn = turn(match.end() - 1);
                double heavy = weight * Math.pow(0.5, (turns.size() - 1 - turn) / HALVING_TURNS);
                Found found = new Found(turn, text.substring(match.start(), match.end()), match.kind() == Kind.SOLVED);
                weighed.merge(
                        match.kind() + plain.substring(match.start(), match.end()),
                        new Weighed(found, heavy),
                        (one, other) -> one.weight() >= other.weight() ? one : other);
            }
        }

        private int turn(int start) {
            int i = starts.size() - 1;
            while (starts.get(i) > start) {
                i--;
            }
            return places.get(i);
        }
    }
}
