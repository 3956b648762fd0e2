package org.allophone.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allophone.calendar.Holidays;
import org.allophone.conversation.facts.FactWorld;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.Pack;
import org.allophone.conversation.pack.PackReader;
import org.allophone.fiction.Residence;
import org.allophone.french.Variety;
import org.allophone.person.Identities;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Company;
import org.allophone.scenario.Figure;
import org.allophone.scenario.Policy;
import org.allophone.scenario.file.ScenarioFile;
import org.junit.jupiter.api.Test;

/** A caller is told the terms that hold on the day of the call; those of a case are noted on the day it is opened. */
class ChangedTermsTest {
    private static final LocalDate CHANGE = LocalDate.of(2025, 2, 3);
    private static final Company.Change TECHNICIAN_FEE =
            new Company.Change(CHANGE, new Figure.Term(Policy.TECHNICIAN_FEE), 81_00);
    private static final Company.Change UNPAID_FEE =
            new Company.Change(CHANGE, new Figure.Term(Policy.UNPAID_FEE), 14_00);
    private static final Company.Change REFUND_DAYS =
            new Company.Change(CHANGE, new Figure.Term(Policy.REFUND_DAYS), 21);
    private static final Company.Change PRICE = new Company.Change(CHANGE, new Figure.Price("Fibre Max"), 66_60);

    private final Company company = company();
    private final Conversations conversations = conversations();

    private static Company company() {
        Company before = ScenarioFile.bundled("telecom-be").scenario().company();
        return new Company(
                before.name(), before.products(), Map.of(), List.of(PRICE, TECHNICIAN_FEE, UNPAID_FEE, REFUND_DAYS));
    }

    @Test
    void aTermThatIsToldHoldsOnTheDayOfTheCall() {
        assertThat(toldBeforeAndAfter("policy/technician-fee")).containsExactly("69.00", "81.00");
    }

    @Test
    void aTermOfACaseHeldWhenTheCaseWasOpened() {
        int before = 0;
        int after = 0;
        for (CallSituation call : Calls.some(600).toList()) {
            Conversation conversation = conversations.of(call);
            for (StatedFact fact : conversation.facts()) {
                if (fact.id().equals("refused-debit/penalty")
                        && conversation.intent().equals("refused-debit")) {
                    boolean changed = !call.opened().isBefore(CHANGE);
                    assertThat(fact.value()).isEqualTo(changed ? "14.00" : "10.00");
                    before += changed ? 0 : 1;
                    after += changed ? 1 : 0;
                }
            }
        }
        assertThat(before).isPositive();
        assertThat(after).isPositive();
    }

    @Test
    void aPriceOfACaseHeldWhenTheCaseWasOpened() {
        for (CallSituation call : Calls.some(600).toList()) {
            Conversation conversation = conversations.of(call);
            if (conversation.intent().equals("promotion-ended")
                    && said(conversation, "product").equals("Fibre Max")) {
                assertThat(said(conversation, "billed")).isEqualTo(call.opened().isBefore(CHANGE) ? "62.50" : "66.60");
            }
        }
    }

    @Test
    void whatIsNeverChangedHoldsAllTheTime() {
        for (Policy policy : Policy.values()) {
            if (company.changes().stream().noneMatch(change -> change.figure().equals(new Figure.Term(policy)))) {
                assertThat(company.figure(policy, LocalDate.MAX)).isEqualTo(policy.usual());
            }
        }
        assertThat(company.figure(Policy.TECHNICIAN_FEE, CHANGE.minusDays(1))).isEqualTo(69_00);
        assertThat(company.figure(Policy.TECHNICIAN_FEE, CHANGE)).isEqualTo(81_00);
    }

    @Test
    void theChangesMoveWithTheFirstDayOfTheCentre() {
        CentreScenario scenario = ScenarioFile.bundled("telecom-be").scenario();
        LocalDate first = scenario.company().changes().get(0).from();
        assertThat(scenario.startingOn(scenario.start().plusDays(365))
                        .company()
                        .changes()
                        .get(0)
                        .from())
                .isEqualTo(first.plusDays(365));
    }

    /** The values of a fact that the calls before the change and those after it tell as true. */
    private List<String> toldBeforeAndAfter(String id) {
        return Calls.some(600)
                .flatMap(call -> conversations.of(call).facts().stream()
                        .filter(fact -> fact.id().equals(id))
                        .map(fact -> Map.entry(!call.start().toLocalDate().isBefore(CHANGE), fact.value())))
                .distinct()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String said(Conversation conversation, String fact) {
        return conversation.facts().stream()
                .filter(found -> found.id().equals(conversation.intent() + "/" + fact))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private Conversations conversations() {
        Seed seed = new Seed(3);
        FactWorld world = new FactWorld(
                seed,
                company,
                Holidays.BELGIUM,
                Residence.BELGIUM,
                new Identities(seed, Residence.BELGIUM, LocalDate.of(2025, 1, 6)),
                ScenarioFile.bundled("telecom-be").scenario().callers().numbering());
        Pack pack = PackReader.bundled("fr");
        Map<String, List<Intent>> intents = new HashMap<>();
        Calls.topics().forEach(topic -> intents.put(topic, pack.ofTopic(topic)));
        return new Conversations(pack, world, Variety.BELGIUM, intents, 540, 1080);
    }
}
