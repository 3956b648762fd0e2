package org.allophone.question.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.allophone.conversation.grammar.Choice;
import org.allophone.conversation.grammar.Conditions;
import org.allophone.conversation.grammar.Printer;
import org.allophone.conversation.grammar.ProductionParser;
import org.allophone.conversation.grammar.Rule;
import org.allophone.conversation.grammar.SlotName;
import org.allophone.conversation.grammar.SlotValues;
import org.allophone.conversation.grammar.Truths;
import org.allophone.pii.Label;
import org.allophone.random.RandomStream;

/** A text with alternatives and slots: {@code Combien [doit-on|faut-il] rendre à {who} ?} */
public final class Phrase {
    private final Choice production;
    private final boolean sentence;

    private Phrase(Choice production, boolean sentence) {
        this.production = production;
        this.sentence = sentence;
    }

    /** Reads a phrase. If its first letter is no capital, it is a part of a sentence. */
    static Phrase of(String text) {
        String typographic = text.replace('\'', '’');
        ProductionParser parser = new ProductionParser(new Conditions(), Rule::new, slot -> {}, condition -> {});
        String letters = typographic.replaceAll("[^\\p{L}{]", "");
        return new Phrase(
                new Choice(List.of(parser.parse(typographic))),
                letters.startsWith("{") || letters.substring(0, 1).matches("\\p{Lu}"));
    }

    /**
     * Prints it.
     *
     * @param values what stands in its slots, by their names
     */
    public String print(Map<String, String> values, RandomStream random) {
        Printer printer = new Printer(new Truths(new Conditions()), new Values(values));
        printer.drawFrom(random);
        printer.begin(1, false, false);
        production.print(printer);
        String text = printer.text();
        return sentence ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private record Values(Map<String, String> values) implements SlotValues {
        @Override
        public String say(SlotName slot, RandomStream random) {
            String value = values.get(slot.name());
            if (value == null) {
                throw new IllegalStateException("{" + slot + "} has no value in a question");
            }
            return value;
        }

        @Override
        public Optional<Label> label(SlotName slot) {
            return Optional.empty();
        }
    }
}
