package org.allophone.cli.pack;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.allophone.cli.console.Messages;
import org.allophone.conversation.CallSituation;
import org.allophone.conversation.Conversation;
import org.allophone.conversation.Conversations;
import org.allophone.conversation.TranscriptStyle;
import org.allophone.conversation.facts.FactWorld;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.Pack;
import org.allophone.conversation.recognition.Recognizer;
import org.allophone.fiction.Residence;
import org.allophone.french.Variety;
import org.allophone.person.Identities;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.file.ScenarioFile;

/** Makes conversations of one intent, of calls that no centre has had: for who writes the intent. */
final class Preview {
    private static final Purpose CALL = Purpose.of("call of a preview");
    private static final int SHORTEST = 60;
    private static final int LONGEST = 700;

    private final Conversations conversations;
    private final Recognizer recognizer;
    private final Intent intent;
    private final Seed seed;
    private final OptionalInt talk;

    /** @param talk the talk time of each call, in seconds; empty for one that differs from call to call */
    Preview(Pack pack, String name, String language, long seed, OptionalInt talk) {
        this.intent = intent(pack, name);
        this.seed = new Seed(seed);
        this.talk = talk;
        CentreScenario scenario = ScenarioFile.bundled("telecom-be").scenario();
        Residence residence = language.equals("fr-BE") ? Residence.BELGIUM : Residence.FRANCE;
        FactWorld world = new FactWorld(
                this.seed,
                scenario.company(),
                scenario.opening().holidays(),
                residence,
                new Identities(this.seed, residence, scenario.start()),
                scenario.callers().numbering());
        this.recognizer = new Recognizer(this.seed);
        this.conversations = new Conversations(pack, world, Variety.of(language), Map.of(), 540, 1080);
    }

    private static Intent intent(Pack pack, String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        Optional<Intent> intent = pack.intent(last);
        return intent.orElseThrow(() -> Messages.wrongUse(
                "pack.no-intent",
                name,
                String.join(", ", pack.intents().stream().map(Intent::name).toList())));
    }

    /** The conversation of a number. */
    Conversation of(long number) {
        RandomStream random = seed.stream(CALL, number);
        LocalDateTime start =
                LocalDate.of(2025, 1, 6).plusDays(random.nextInt(60)).atTime(9 + random.nextInt(9), random.nextInt(60));
        int contact = random.nextInt(4) == 0 ? 2 : 1;
        int seconds = talk.isPresent() ? talk.getAsInt() : SHORTEST + random.nextInt(LONGEST - SHORTEST);
        int waited = random.nextInt(6) == 0 ? 150 + random.nextInt(600) : random.nextInt(60);
        int hold = random.nextInt(4) == 0 ? 20 + random.nextInt(90) : 0;
        boolean transferred = random.nextInt(10) == 0 && seconds > 150;
        List<CallSituation.Leg> legs = transferred
                ? List.of(
                        new CallSituation.Leg("A", 10 + waited, waited, seconds / 3, 0),
                        new CallSituation.Leg("B", 20 + waited + seconds / 3, waited + 10, seconds - seconds / 3, hold))
                : List.of(new CallSituation.Leg("C", 10 + waited, waited, seconds, hold));
        return conversations.of(
                new CallSituation(
                        number,
                        number,
                        contact,
                        start.toLocalDate().minusDays(contact == 1 ? 0 : 1 + random.nextInt(9)),
                        random.nextInt(3000),
                        32_401_000_000L + random.nextInt(100_000),
                        random.nextInt(6) == 0,
                        intent.topic(),
                        Optional.empty(),
                        random.nextInt(10) < 7,
                        false,
                        start,
                        legs),
                intent);
    }

    /** The text of each turn of a conversation, in clear. */
    List<String> texts(Conversation conversation, TranscriptStyle style) {
        return switch (style) {
            case CLEAN ->
                conversation.turns().stream().map(turn -> turn.text().text()).toList();
            case VERBATIM ->
                conversation.spoken().stream()
                        .map(spoken -> spoken.text().text())
                        .toList();
            case ASR ->
                recognizer.of(conversation).stream()
                        .map(turn -> turn.text().text())
                        .toList();
        };
    }
}
