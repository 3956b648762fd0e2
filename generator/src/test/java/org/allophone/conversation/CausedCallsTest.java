package org.allophone.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.allophone.conversation.facts.CaseEvent;
import org.allophone.french.Variety;
import org.allophone.scenario.event.EventKind;
import org.junit.jupiter.api.Test;

/** A caller whom an event made call speaks of the day and the hour at which it began. */
class CausedCallsTest {
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2025, 1, 14, 10, 50);
    private static final CallSituation.Leg LEG = new CallSituation.Leg("A", 12, 5, 420, 0);

    private final Conversations conversations = Calls.conversations(5, Variety.BELGIUM);

    private Stream<Conversation> caused(String topic, EventKind kind, LocalDateTime start) {
        Optional<CaseEvent> event = Optional.of(new CaseEvent(kind, TUESDAY));
        return LongStream.rangeClosed(1, 60)
                .mapToObj(number -> Calls.like(Calls.call(number), topic, event, number % 3 > 0, start, LEG))
                .map(conversations::of);
    }

    private static Map<String, String> facts(Conversation conversation) {
        return conversation.facts().stream().collect(Collectors.toMap(StatedFact::id, StatedFact::value, (a, b) -> a));
    }

    private static String text(Conversation conversation) {
        return conversation.turns().stream().map(turn -> turn.text().text()).collect(Collectors.joining("\n"));
    }

    @Test
    void anOutageBeganWhenTheEventDid() {
        assertThat(caused("tech_support", EventKind.OUTAGE, TUESDAY.plusHours(2)))
                .allSatisfy(conversation -> assertThat(facts(conversation))
                        .containsEntry("area-outage/began", "2025-01-14")
                        .containsEntry("area-outage/hour", "10:30"));
    }

    @Test
    void onTheSameDayItsPartIsSaidAndOnTheNextDayYesterday() {
        assertThat(caused("tech_support", EventKind.OUTAGE, TUESDAY.plusHours(2))
                        .map(CausedCallsTest::text))
                .noneMatch(text -> text.contains("depuis hier") || text.contains("Depuis hier"))
                .anyMatch(text -> text.contains("depuis ce matin"));
        assertThat(caused("tech_support", EventKind.OUTAGE, TUESDAY.plusDays(1)).map(CausedCallsTest::text))
                .noneMatch(text -> text.contains("depuis ce matin"))
                .anyMatch(text -> text.contains("depuis hier"));
    }

    @Test
    void anInvoiceOfABillRunIsOfItsDay() {
        long invoiced = caused("billing", EventKind.BILL_RUN, TUESDAY.plusDays(2))
                .flatMap(conversation -> facts(conversation).entrySet().stream()
                        .filter(fact -> fact.getKey().equals(conversation.intent() + "/invoiced")))
                .peek(fact -> assertThat(fact.getValue()).isEqualTo("2025-01-14"))
                .count();
        assertThat(invoiced).isPositive();
    }

    @Test
    void anEventOfAnotherKindLeavesTheFactsAsTheyAre() {
        assertThat(caused("billing", EventKind.PRICE_CHANGE, TUESDAY.plusDays(2))
                        .flatMap(conversation -> facts(conversation).entrySet().stream())
                        .filter(fact -> fact.getKey().endsWith("/invoiced"))
                        .map(Map.Entry::getValue))
                .isNotEmpty()
                .anyMatch(invoiced -> !invoiced.equals("2025-01-14"));
    }
}
