package org.allophone.conversation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.allophone.calendar.Holidays;
import org.allophone.conversation.facts.CaseEvent;
import org.allophone.conversation.facts.FactWorld;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.Pack;
import org.allophone.conversation.pack.PackReader;
import org.allophone.fiction.NumberingPlan;
import org.allophone.fiction.Residence;
import org.allophone.french.Variety;
import org.allophone.person.Identities;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;

/** Calls of many kinds: short and long, held, transferred, repeated, resolved or not. */
public final class Calls {
    private static final LocalDate START = LocalDate.of(2025, 1, 6);

    private Calls() {}

    public static Conversations conversations(long seedValue, Variety variety) {
        Seed seed = new Seed(seedValue);
        CentreScenario scenario = ScenarioFile.bundled("telecom-be").scenario();
        Residence residence = variety == Variety.BELGIUM ? Residence.BELGIUM : Residence.FRANCE;
        NumberingPlan numbering = scenario.callers().numbering();
        FactWorld world = new FactWorld(
                seed,
                scenario.company(),
                Holidays.BELGIUM,
                residence,
                new Identities(seed, residence, START),
                numbering);
        Pack pack = PackReader.bundled("fr");
        Map<String, List<Intent>> intents = new HashMap<>();
        for (String topic : topics()) {
            intents.put(topic, pack.ofTopic(topic));
        }
        return new Conversations(pack, world, variety, intents, 540, 1080);
    }

    static List<String> topics() {
        return List.of("billing", "tech_support", "orders", "returns", "other", "unheard_of");
    }

    /** Calls of a number of kinds, the same each time. */
    public static Stream<CallSituation> some(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(Calls::call);
    }

    public static CallSituation call(long number) {
        RandomStream random = new RandomStream(number);
        int talk = number % 7 == 0 ? 1 + random.nextInt(20) : 20 + random.nextInt(number % 5 == 0 ? 2400 : 600);
        int hold = random.nextInt(3) == 0 ? 1 + random.nextInt(120) : 0;
        int contact = 1 + random.nextInt(3);
        int waited = random.nextInt(400);
        CallSituation.Leg one = new CallSituation.Leg("A", 12 + waited, waited, talk, hold);
        CallSituation.Leg other =
                new CallSituation.Leg("B", one.answered() + talk + hold + 9, waited + 9, 1 + random.nextInt(500), 0);
        LocalDateTime start = START.plusDays(random.nextInt(80)).atTime(8 + random.nextInt(12), random.nextInt(60));
        return new CallSituation(
                number,
                number * 3,
                contact,
                contact == 1 ? start.toLocalDate() : start.toLocalDate().minusDays(random.nextInt(14)),
                random.nextInt(5000),
                32_401_000_000L + random.nextInt(100_000),
                random.nextInt(5) == 0,
                topics().get(random.nextInt(topics().size())),
                Optional.empty(),
                random.nextInt(10) < 7,
                false,
                start,
                number % 6 == 0 ? List.of(one, other) : List.of(one));
    }

    /** The same call with other agents. */
    static CallSituation servedBy(CallSituation call, String... agents) {
        List<CallSituation.Leg> legs = new ArrayList<>();
        for (int leg = 0; leg < agents.length; leg++) {
            CallSituation.Leg old = call.legs().get(leg);
            legs.add(new CallSituation.Leg(agents[leg], old.answered(), old.waited(), old.talk(), old.hold()));
        }
        return new CallSituation(
                call.call(),
                call.caseNumber(),
                call.contact(),
                call.opened(),
                call.caller(),
                call.phone(),
                call.professional(),
                call.topic(),
                call.event(),
                call.resolved(),
                call.overAtOnce(),
                call.start(),
                legs);
    }

    /** A call about a topic, on another day, of one leg. */
    static CallSituation like(
            CallSituation call,
            String topic,
            Optional<CaseEvent> event,
            boolean resolved,
            LocalDateTime start,
            CallSituation.Leg leg) {
        return new CallSituation(
                call.call(),
                call.caseNumber(),
                1,
                start.toLocalDate(),
                call.caller(),
                call.phone(),
                call.professional(),
                topic,
                event,
                resolved,
                false,
                start,
                List.of(leg));
    }

    /** Another call of the same case. */
    static CallSituation again(CallSituation call) {
        return new CallSituation(
                call.call() + 1_000_000,
                call.caseNumber(),
                call.contact() + 1,
                call.opened(),
                call.caller(),
                call.phone(),
                call.professional(),
                call.topic(),
                call.event(),
                true,
                call.overAtOnce(),
                call.start().plusDays(5),
                call.legs());
    }
}
