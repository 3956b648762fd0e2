package org.allophone.quality.agreement;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.quality.agreement.CallRecord.EventRecord;
import org.allophone.quality.agreement.Contradiction.Subject;
import org.allophone.quality.said.Said;
import org.allophone.quality.said.Value;
import org.allophone.quality.transcript.Fact;
import org.allophone.quality.transcript.TranscribedCall;
import org.allophone.quality.transcript.Turn;

/**
 * Compares what the words say of the beginning of the event that caused a call with the table of events. Which words speak of a beginning
 * is in a list, by the kind of the event: "depuis hier" in a call that an outage caused.
 */
final class EventCheck {
    /** People say the half hour before. */
    private static final Duration ROUNDED = Duration.ofMinutes(30);

    private static final Map<String, List<Pattern>> BEGINNINGS = beginnings();

    /** "Depuis ce matin": from which hour to which. */
    private static final Map<Pattern, int[]> PARTS_OF_TODAY = Map.of(
            Expression.pattern("depuis cette nuit"), new int[] {0, 5},
            Expression.pattern("depuis ce matin"), new int[] {5, 12},
            Expression.pattern("depuis cet après midi"), new int[] {12, 18},
            Expression.pattern("depuis ce soir"), new int[] {18, 24});

    private final TranscribedCall call;
    private final CallRecord record;
    private final EventRecord event;
    private final Explainer explainer;
    private final List<Contradiction> found = new ArrayList<>();

    private EventCheck(TranscribedCall call, CallRecord record, EventRecord event, Explainer explainer) {
        this.call = call;
        this.record = record;
        this.event = event;
        this.explainer = explainer;
    }

    /** What is wrong; nothing if no event caused the call, or if it is about other things too. */
    static List<Contradiction> of(TranscribedCall call, CallRecord record, List<List<Said>> said, Explainer explainer) {
        EventRecord event = record.event();
        if (event == null || call.claims().severalMatters()) {
            return List.of();
        }
        EventCheck check = new EventCheck(call, record, event, explainer);
        for (int i = 0; i < said.size(); i++) {
            check.check(i, said.get(i));
        }
        return check.found;
    }

    private static Map<String, List<Pattern>> beginnings() {
        Map<String, List<Pattern>> patterns = new HashMap<>();
        for (String line : Expressions.lines("event-beginnings.txt")) {
            String[] parts = line.split(" \\| ", 3);
            patterns.computeIfAbsent(parts[0], kind -> new ArrayList<>()).add(Expression.pattern(parts[1]));
        }
        return patterns;
    }

    private void check(int turn, List<Said> values) {
        String text = call.turns().get(turn).text();
        for (Said one : values) {
            Value.Kind kind = one.value().kind();
            if ((kind == Value.Kind.DATE || kind == Value.Kind.TIME)
                    && isBeginning(Around.marked(text, values, one))
                    && !agrees(one)) {
                add(turn, one.in(text), one.value().shown());
            }
        }
        String plain = Expression.plain(text);
        PARTS_OF_TODAY.forEach((pattern, hours) -> {
            Matcher matcher = pattern.matcher(plain);
            int hour = event.start().getHour();
            boolean agrees = event.start().toLocalDate().equals(record.start().toLocalDate())
                    && hours[0] <= hour
                    && hour < hours[1];
            if (event.kind().equals("outage") && matcher.find() && !agrees) {
                add(turn, matcher.group(), "today");
            }
        });
    }

    private boolean isBeginning(String marked) {
        return Around.holds(BEGINNINGS.getOrDefault(event.kind(), List.of()), marked);
    }

    private boolean agrees(Said said) {
        LocalDate day = event.start().toLocalDate();
        return said.readings().stream().anyMatch(value -> agrees(value, day));
    }

    private boolean agrees(Value value, LocalDate day) {
        if (value instanceof Value.Clock clock) {
            LocalTime began = event.start().toLocalTime();
            return Duration.between(clock.time(), began).abs().compareTo(ROUNDED) <= 0;
        }
        return value.kind() != Value.Kind.DATE
                || explainer.explains(new Fact("event/start", day.toString(), ""), value);
    }

    private void add(int turn, String words, String understood) {
        Turn said = call.turns().get(turn);
        found.add(new Contradiction(
                call.id(),
                turn + 1,
                said.wording(),
                Subject.EVENT,
                words,
                understood,
                event.kind() + " " + event.start()));
    }
}
