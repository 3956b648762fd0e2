package org.allophone.dataset;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.centre.Contact;
import org.allophone.centre.Leg;
import org.allophone.centre.demand.event.CentreEvent;
import org.allophone.conversation.CallSituation;
import org.allophone.conversation.Conversation;
import org.allophone.conversation.Conversations;
import org.allophone.conversation.facts.CaseEvent;
import org.allophone.conversation.facts.FactWorld;
import org.allophone.conversation.recognition.RecognizedTurn;
import org.allophone.conversation.recognition.Recognizer;
import org.allophone.fiction.Residence;
import org.allophone.french.Variety;
import org.allophone.person.Identities;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;

/** The conversations of a centre's contacts. A contact's conversation depends on nothing but the contact and the seed. */
final class CentreConversations {
    private static final Purpose SPEECH = Purpose.of("conversations of a centre");
    private static final Set<String> RESIDENTIAL = Set.of("residential", "standard", "private");
    private static final int MINUTES_PER_HALF_HOUR = 30;
    private static final int MINUTES_PER_DAY = 1440;
    private final Conversations conversations;
    private final Recognizer recognizer;
    private final Identities identities;
    private final LastMade<Conversation> last = new LastMade<>();

    CentreConversations(CentreScenario scenario, CentrePack pack, Seed seed) {
        Seed ofSpeech = seed.child(SPEECH, 0);
        this.recognizer = new Recognizer(ofSpeech);
        Variety variety = Variety.of(scenario.language());
        Residence residence = variety == Variety.BELGIUM ? Residence.BELGIUM : Residence.FRANCE;
        this.identities = new Identities(ofSpeech, residence, scenario.start());
        FactWorld world = new FactWorld(
                ofSpeech,
                scenario.company(),
                scenario.opening().holidays(),
                residence,
                identities,
                scenario.callers().numbering());
        HalfHourSpan hours = scenario.opening()
                .on(scenario.opening().days().stream().sorted().findFirst().orElseThrow());
        this.conversations = new Conversations(
                pack.pack(),
                world,
                variety,
                pack.intents(),
                hours.from() * MINUTES_PER_HALF_HOUR,
                hours.to() * MINUTES_PER_HALF_HOUR % MINUTES_PER_DAY);
    }

    /** The conversation of a contact in which an agent answered. */
    Conversation of(Contact contact) {
        return last.of(contact.number(), () -> conversations.of(situation(contact)));
    }

    /** Who the callers are. */
    Identities identities() {
        return identities;
    }

    /** The turns of a conversation as a speech recogniser writes them. */
    List<RecognizedTurn> recognized(Conversation conversation) {
        return recognizer.of(conversation);
    }

    private static CaseEvent cause(CentreEvent event) {
        LocalDateTime began = event.date().atStartOfDay().plusSeconds(event.secondOfDay());
        return new CaseEvent(event.plan().kind(), began);
    }

    private static CallSituation situation(Contact contact) {
        List<CallSituation.Leg> legs = new ArrayList<>();
        int clock = contact.ivrSeconds();
        int waited = 0;
        for (Leg leg : contact.legs()) {
            clock += leg.waitSeconds();
            waited += leg.waitSeconds();
            if (leg.outcome() != Leg.Outcome.ABANDONED) {
                legs.add(new CallSituation.Leg(leg.agent(), clock, waited, leg.talkSeconds(), leg.holdSeconds()));
            }
            clock += leg.talkSeconds() + leg.holdSeconds();
        }
        return new CallSituation(
                contact.number(),
                contact.caseNumber(),
                contact.contactNumber(),
                contact.caseOpened(),
                contact.callerIndex(),
                contact.caller(),
                !RESIDENTIAL.contains(contact.segment()),
                contact.topic(),
                contact.event().map(CentreConversations::cause),
                contact.isResolved(),
                contact.isShort(),
                contact.start(),
                legs);
    }
}
