package org.allophone.question.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allophone.question.form.Question;
import org.allophone.question.material.KnownCase;
import org.allophone.question.wording.Attribute;
import org.allophone.random.RandomStream;

/** A fact of a customer whom the question does not tell: several cases have it, with several values. */
final class NoneVague implements QuestionType {
    private static final int FEWEST_CASES = 3;
    private static final int MOST_NEAREST = 5;

    @Override
    public String name() {
        return "none.vague";
    }

    @Override
    public int share() {
        return 2;
    }

    @Override
    public void ask(Asking asking) {
        List<Attribute> attributes = asking.wordings().intents().stream()
                .flatMap(intent -> asking.wordings().attributes(intent).stream())
                .toList();
        asking.over(attributes, attribute -> (long) attributes.indexOf(attribute), attribute -> {
            List<KnownCase> cases = asking.material().cases().stream()
                    .filter(one -> one.value(attribute.key()).isPresent())
                    .toList();
            long values = cases.stream()
                    .map(one -> one.value(attribute.key()).orElseThrow())
                    .distinct()
                    .count();
            if (cases.size() < FEWEST_CASES || values < FEWEST_CASES) {
                return;
            }
            RandomStream random = asking.words(attributes.indexOf(attribute));
            asking.add(new Question(
                    name(),
                    "",
                    attribute.key() + " of some customer",
                    Optional.empty(),
                    asking.lookup(name(), attribute, Who.person("la cliente"), Map.of(), random),
                    Optional.empty(),
                    List.of(),
                    Optional.of(new Question.Refusal(
                            "underspecified",
                            "de quel client s’agit-il ?",
                            cases.stream()
                                    .limit(MOST_NEAREST)
                                    .map(one -> one.answers(attribute.key())
                                            .get(0)
                                            .place()
                                            .document())
                                    .toList())),
                    List.of(),
                    List.of(),
                    Sql.values(attribute.key(), "1 = 1")));
        });
    }
}
