package org.allophone.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.allophone.french.Variety;
import org.allophone.pii.LabelledText;
import org.allophone.pii.Span;
import org.junit.jupiter.api.Test;

/** What speakers state wrong is rare, alike in the whole call, and told by the labels. */
class MisstatementsTest {
    private static final int CALLS = 3000;

    private final List<Conversation> conversations =
            Calls.some(CALLS).map(Calls.conversations(7, Variety.BELGIUM)::of).toList();

    private static Stream<Span> spans(Conversation conversation) {
        return conversation.turns().stream().flatMap(turn -> turn.text().spans().stream());
    }

    private static Set<String> stated(Conversation conversation) {
        Set<String> ids = new HashSet<>();
        spans(conversation).forEach(span -> ids.add(span.label().factId()));
        return ids;
    }

    @Test
    void threeNumbersInAHundredHaveOneWrongDigit() {
        int numbers = 0;
        int wrong = 0;
        for (Conversation conversation : conversations) {
            Set<String> stated = stated(conversation);
            for (StatedFact fact : conversation.facts()) {
                boolean number = Set.of("caller/customer", "caller/phone", "caller/iban", "caller/mobile")
                        .contains(fact.id());
                if (number && stated.contains(fact.id())) {
                    numbers++;
                    wrong += fact.said().isEmpty() ? 0 : 1;
                    if (!fact.said().isEmpty()) {
                        assertThat(differences(fact.value(), fact.said()))
                                .as(fact.toString())
                                .isEqualTo(1);
                    }
                }
            }
        }
        // Four standard deviations of a share of 3 %.
        double deviation = Math.sqrt(0.03 * 0.97 / numbers);
        assertThat((double) wrong / numbers).isBetween(0.03 - 4 * deviation, 0.03 + 4 * deviation);
    }

    private static int differences(String one, String other) {
        assertThat(other).hasSameSizeAs(one);
        int differences = 0;
        for (int i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    @Test
    void whatIsStatedWrongIsLabelledSo() {
        for (Conversation conversation : conversations) {
            Map<String, StatedFact> facts = new HashMap<>();
            conversation.facts().forEach(fact -> facts.put(fact.id(), fact));
            spans(conversation).filter(span -> !span.label().factId().isEmpty()).forEach(span -> {
                StatedFact fact = facts.get(span.label().factId());
                if (fact != null && !fact.said().isEmpty()) {
                    assertThat(span.label().wrong()).as("%s of %s", span, fact).isTrue();
                }
            });
        }
    }

    @Test
    void aTermOfTheCompanyIsSometimesQuotedWrongAndAlwaysAlikeInACall() {
        int terms = 0;
        int wrong = 0;
        for (Conversation conversation : conversations) {
            Set<String> stated = stated(conversation);
            for (StatedFact fact : conversation.facts()) {
                if (fact.id().startsWith("policy/") && stated.contains(fact.id())) {
                    terms++;
                    wrong += fact.said().isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(terms).isGreaterThan(300);
        // A term from which a fact or a promise follows is never wrong, so the share is below 2 %.
        assertThat((double) wrong / terms).isBetween(0.005, 0.03);
    }

    @Test
    void summaryAndNoteStateNothingWrong() {
        for (Conversation conversation : conversations) {
            for (LabelledText text : List.of(conversation.summary(), conversation.note(), conversation.outcomeText())) {
                assertThat(text.spans()).noneMatch(span -> span.label().wrong());
            }
        }
    }
}
