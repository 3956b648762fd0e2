package org.allophone.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allophone.conversation.pack.Phase;
import org.allophone.conversation.pack.Speaker;
import org.allophone.french.Variety;
import org.allophone.pii.Label;
import org.allophone.pii.Span;
import org.junit.jupiter.api.Test;

/** A conversation agrees with its call record, and what is told about it is true of its words. */
class ConversationsTest {
    private static final int CALLS = 600;

    private final Conversations belgian = Calls.conversations(7, Variety.BELGIUM);
    private final Conversations french = Calls.conversations(7, Variety.FRANCE);

    @Test
    void theLastTurnOfALegEndsWhenTheLegEndsToTheSecond() {
        Calls.some(CALLS).forEach(call -> {
            List<Turn> turns = belgian.of(call).turns();
            for (int leg = 1; leg <= call.legs().size(); leg++) {
                CallSituation.Leg record = call.legs().get(leg - 1);
                int number = leg;
                List<Turn> ofLeg =
                        turns.stream().filter(turn -> turn.leg() == number).toList();
                assertThat(ofLeg).as("turns of leg %d of %s", leg, call).isNotEmpty();
                assertThat(ofLeg.get(ofLeg.size() - 1).endMillis())
                        .as("end of leg %d of %s", leg, call)
                        .isEqualTo(1000 * (record.answered() + record.talk() + record.hold()));
                assertThat(ofLeg.get(0).startMillis()).isGreaterThanOrEqualTo(1000 * record.answered());
            }
        });
    }

    @Test
    void turnsBeginInOrderAndNoneEndsBeforeItBegins() {
        Calls.some(CALLS).forEach(call -> {
            int before = 0;
            for (Turn turn : belgian.of(call).turns()) {
                assertThat(turn.startMillis()).as("%s of %s", turn, call).isGreaterThanOrEqualTo(before);
                assertThat(turn.endMillis()).as("%s of %s", turn, call).isGreaterThanOrEqualTo(turn.startMillis());
                before = turn.startMillis();
            }
        });
    }

    @Test
    void nobodySpeaksOverHimself() {
        Calls.some(CALLS).forEach(call -> {
            Map<Speaker, Integer> ends = new EnumMap<>(Speaker.class);
            for (Turn turn : belgian.of(call).turns()) {
                // Both are rounded to a millisecond.
                assertThat(turn.startMillis() + 1)
                        .as("%s of %s", turn, call)
                        .isGreaterThanOrEqualTo(ends.getOrDefault(turn.speaker(), 0));
                ends.put(turn.speaker(), turn.endMillis());
            }
        });
    }

    @Test
    void nobodySpeaksWhileTheCallerIsOnHold() {
        Calls.some(CALLS).filter(call -> call.legs().size() == 1).forEach(call -> {
            CallSituation.Leg leg = call.legs().get(0);
            List<Turn> turns = belgian.of(call).turns();
            if (leg.hold() > 0 && turns.size() > 1) {
                int longest = 0;
                for (int i = 1; i < turns.size(); i++) {
                    longest = Math.max(
                            longest,
                            turns.get(i).startMillis() - turns.get(i - 1).endMillis());
                }
                assertThat(longest).as("longest silence of %s", call).isGreaterThanOrEqualTo(1000 * leg.hold() - 500);
            }
        });
    }

    @Test
    void theOutcomeIsThatOfTheCallRecord() {
        Calls.some(CALLS).forEach(call -> {
            Conversation conversation = belgian.of(call);
            boolean resolved = belgian.intent(conversation.intent()).outcomes().stream()
                    .filter(outcome -> outcome.name().equals(conversation.outcome()))
                    .findFirst()
                    .orElseThrow()
                    .resolved();
            assertThat(resolved)
                    .as("outcome %s of %s", conversation.outcome(), call)
                    .isEqualTo(call.resolved());
        });
    }

    @Test
    void theFactsOfACaseAreTheSameInAllItsCalls() {
        for (long number = 1; number < 200; number++) {
            CallSituation call = Calls.call(number);
            assertThat(belgian.factsOf(call)).isEqualTo(belgian.factsOf(Calls.again(call)));
        }
    }

    /** Also where a call is transferred: the second agent has another name, and the caller waited again. */
    @Test
    void aFactHasOneValueInACall() {
        Calls.some(CALLS).forEach(call -> {
            Map<String, String> values = new HashMap<>();
            belgian.of(call).turns().stream()
                    .flatMap(turn -> turn.text().spans().stream())
                    .filter(span -> !span.label().factId().isEmpty())
                    .forEach(span -> assertThat(values.merge(
                                    span.label().factId(), span.label().value(), (first, next) -> first))
                            .as("%s of %s", span.label().factId(), call)
                            .isEqualTo(span.label().value()));
        });
    }

    @Test
    void aConversationDependsOnNothingButItsCall() {
        Conversations other = Calls.conversations(7, Variety.BELGIUM);
        List<Conversation> forward = Calls.some(60).map(belgian::of).toList();
        for (int number = 60; number > 0; number--) {
            assertThat(other.of(Calls.call(number)).turns())
                    .isEqualTo(forward.get(number - 1).turns());
        }
    }

    @Test
    void aTranscribedTextIsTidyFrench() {
        // What a grammar of parts gets wrong where two parts meet.
        Pattern untidy = Pattern.compile(
                "  | [,.]|[,.;] ?[,;]|\\? ?\\?|\\bde les? (?=\\p{Lu})|(?<!-)\\b(?:je|ne|de|que|le|la|me|te|se) (?=[aeiouéèêà]\\p{L})"
                        + "|\\bsi ils?\\b|[\\[\\]{}<>|]|//",
                Pattern.UNICODE_CASE);
        for (Conversations conversations : List.of(belgian, french)) {
            Calls.some(CALLS).forEach(call -> {
                for (Turn turn : conversations.of(call).turns()) {
                    String text = turn.text().text();
                    assertThat(Character.isLowerCase(text.charAt(0)) && turn.number() == 1)
                            .as(text)
                            .isFalse();
                    assertThat(untidy.matcher(text).results().map(found -> text).toList())
                            .as("%s in %s", turn.wording(), call)
                            .filteredOn(found -> !isAllowed(found))
                            .isEmpty();
                }
            });
        }
    }

    /** "Le onze", "que oui", "la une": no elision; a verb after a pronoun that follows it: "mettez-la à part". */
    private static boolean isAllowed(String text) {
        return Pattern.compile(
                        "\\b(?:le|de|que|la|ne|je|me|te|se) (?:onz|oui|ouais|un\\b|une\\b|huit|yaourt)|-l[ea] |uhl")
                .matcher(text)
                .find();
    }

    @Test
    void eachPersonalDatumOfTheCallerThatIsSaidHasItsSpan() {
        Calls.some(CALLS).forEach(call -> {
            Conversation conversation = belgian.of(call);
            Set<String> names = new HashSet<>();
            for (Turn turn : conversation.turns()) {
                for (Span span : turn.text().spans()) {
                    if (span.label().name().equals("caller_name")) {
                        names.add(span.label().value());
                    }
                }
            }
            for (String name : names) {
                String last = name.substring(name.indexOf(' ') + 1);
                Pattern asWord = Pattern.compile("(?<!\\p{L})" + Pattern.quote(last) + "(?!\\p{L})");
                for (Turn turn : conversation.turns()) {
                    String masked = turn.text()
                            .withSpansReplaced(span -> span.label().kind().isPresent()
                                    ? "#"
                                    : turn.text().textOf(span))
                            .text();
                    assertThat(masked).as("%s of %s", turn.wording(), call).doesNotContainPattern(asWord);
                }
            }
        });
    }

    @Test
    void aSpokenTextKeepsEachDatumOfTheCleanOne() {
        Calls.some(CALLS).forEach(call -> {
            Conversation conversation = belgian.of(call);
            for (int i = 0; i < conversation.turns().size(); i++) {
                List<Span> clean = conversation.turns().get(i).text().spans();
                List<Span> spoken = conversation.spoken().get(i).text().spans();
                assertThat(spoken.stream().map(Span::label).toList())
                        .as(conversation.turns().get(i).text().text())
                        .isEqualTo(clean.stream().map(Span::label).toList());
                for (int span = 0; span < clean.size(); span++) {
                    String said = conversation.spoken().get(i).text().textOf(spoken.get(span));
                    String meant = conversation.turns().get(i).text().textOf(clean.get(span));
                    assertThat(said.replace("euh ", "")).isEqualToIgnoringCase(meant);
                }
            }
        });
    }

    @Test
    void disfluenciesAreWhereTheyAreSaidToBe() {
        Calls.some(CALLS)
                .forEach(call -> belgian.of(call).spoken().forEach(spoken -> {
                    String text = spoken.text().text();
                    for (Disfluency disfluency : spoken.disfluencies()) {
                        String there = text.substring(disfluency.start(), disfluency.end());
                        assertThat(there).isNotBlank();
                        if (disfluency.kind() == Disfluency.Kind.FILLED_PAUSE) {
                            assertThat(there).isEqualToIgnoringCase("euh");
                        }
                    }
                }));
    }

    @Test
    void aTransferredCallHasASecondAgentToWhomTheMatterIsExplainedAgain() {
        Calls.some(CALLS)
                .filter(call -> call.legs().size() == 2
                        && call.legs().get(0).talk() > 150
                        && call.legs().get(1).talk() > 150)
                .forEach(call -> {
                    List<Turn> turns = belgian.of(call).turns();
                    assertThat(turns)
                            .as("turns of %s", call)
                            .anyMatch(turn -> turn.leg() == 2
                                    && turn.speaker() == Speaker.CALLER
                                    && turn.wording().contains("/" + Phase.AGAIN.label() + "."));
                    assertThat(turns)
                            .anyMatch(turn ->
                                    turn.leg() == 1 && turn.wording().contains("/" + Phase.TRANSFER.label() + "."));
                });
    }

    @Test
    void nobodySaysOuiBetweenAQuestionAndItsAnswerOrInAGreeting() {
        Calls.some(CALLS).forEach(call -> {
            List<Turn> turns = belgian.of(call).turns();
            for (int i = 1; i < turns.size(); i++) {
                Turn turn = turns.get(i);
                if (turn.wording().startsWith("back-")) {
                    assertThat(turns.get(i - 1).text().text())
                            .as("before turn %d of %s", turn.number(), call)
                            .doesNotEndWith("?")
                            .hasSizeGreaterThanOrEqualTo(16);
                    assertThat(turn.phase()).isNotIn(Phase.OPENING, Phase.CLOSING, Phase.TRANSFER);
                }
            }
        });
    }

    @Test
    void mostBackChannelsFollowAWholeSentence() {
        List<String> heard = Calls.some(CALLS)
                .flatMap(call -> {
                    List<Turn> turns = belgian.of(call).turns();
                    return turns.stream()
                            .filter(turn -> turn.wording().startsWith("back-"))
                            .map(turn -> turns.get(turn.number() - 2).text().text());
                })
                .toList();
        assertThat(heard).hasSizeGreaterThan(1000);
        assertThat(heard.stream().filter(text -> text.endsWith(".")).count()).isGreaterThan(heard.size() * 9L / 10);
    }

    @Test
    void aGoodDayIsWishedAtMostTwiceInACall() {
        Calls.some(CALLS).forEach(call -> {
            String said = belgian.of(call).turns().stream()
                    .map(turn -> turn.text().text())
                    .collect(Collectors.joining(" "));
            long wishes = Pattern.compile("(?i)bonne (?:fin de )?journée|bonne soirée|bon week-end")
                    .matcher(said)
                    .results()
                    .count();
            assertThat(wishes).as("wishes in %s", call).isLessThanOrEqualTo(2);
        });
    }

    @Test
    void theAgentsOfACallHaveDifferentFirstNamesWhateverTheSeed() {
        for (long seed = 1; seed <= 12; seed++) {
            Conversations conversations = Calls.conversations(seed, Variety.BELGIUM);
            for (String other : List.of("B", "C", "D", "E", "F", "G", "H")) {
                Conversation conversation = conversations.of(Calls.servedBy(Calls.call(6), "A", other));
                assertThat(agentsNames(conversation, 1))
                        .as("agents A and %s, seed %d", other, seed)
                        .doesNotContainAnyElementsOf(agentsNames(conversation, 2));
            }
        }
    }

    private static Set<String> agentsNames(Conversation conversation, int leg) {
        return conversation.turns().stream()
                .filter(turn -> turn.leg() == leg)
                .flatMap(turn -> turn.text().spans().stream())
                .map(Span::label)
                .filter(label -> label.name().equals("agent_name"))
                .map(Label::value)
                .collect(Collectors.toSet());
    }
}
