package org.allophone.question.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.PackReader;
import org.allophone.random.RandomStream;
import org.allophone.scenario.Policy;
import org.junit.jupiter.api.Test;

/** Whatever can be asked is there, and is printed as French is typeset. */
class QuestionWordingsTest {
    private static final Map<String, String> SLOTS =
            Map.of("who", "Mme Delvaux", "il", "elle", "e", "e", "la", "la", "value", "61,40 €");

    private final QuestionWordings wordings = QuestionWordings.french();

    @Test
    void everyIntentAndFactThatIsAskedForIsInThePack() {
        Map<String, Set<String>> factsByIntent = PackReader.bundled("fr").intents().stream()
                .collect(Collectors.toMap(
                        Intent::name,
                        intent ->
                                intent.facts().stream().map(fact -> fact.name()).collect(Collectors.toSet())));
        for (String intent : wordings.intents()) {
            assertThat(factsByIntent).containsKey(intent);
            assertThat(wordings.attributes(intent))
                    .as(intent)
                    .isNotEmpty()
                    .allSatisfy(attribute -> assertThat(factsByIntent.getOrDefault(intent, Set.of()))
                            .contains(attribute.key().substring(intent.length() + 1)));
        }
    }

    @Test
    void everyFigureThatIsAskedForIsATermOfTheCompany() {
        assertThat(wordings.figures().keySet())
                .isNotEmpty()
                .allMatch(key -> Policy.of(key.substring("policy.".length())).isPresent());
    }

    @Test
    void everyQuestionIsTypesetAsFrenchIs() {
        for (String text : printed()) {
            assertThat(text)
                    .doesNotContain("'", "  ", "{", "[", "|", " ,", " .")
                    .doesNotContainPattern("[^ ][?!;:»]")
                    .doesNotContainPattern(
                            "\\b(de le|de les|à le|à les|de la la|le elle|que il|que elle|de un|de une) ");
        }
    }

    private List<String> printed() {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < 5; seed++) {
            RandomStream random = new RandomStream(seed);
            for (String intent : wordings.intents()) {
                texts.add(wordings.about(intent).orElseThrow().print(Map.of(), random));
                for (Attribute attribute : wordings.attributes(intent)) {
                    texts.add(attribute.keywords().print(SLOTS, random));
                    texts.add(attribute.noun().print(SLOTS, random));
                    texts.add(attribute.question().print(SLOTS, random));
                    attribute.person().ifPresent(person -> texts.add(person.print(SLOTS, random)));
                }
            }
            for (Attribute figure : wordings.figures().values()) {
                texts.add(figure.question().print(Map.of(), random));
                texts.add(figure.noun().print(Map.of(), random));
            }
        }
        return texts;
    }
}
