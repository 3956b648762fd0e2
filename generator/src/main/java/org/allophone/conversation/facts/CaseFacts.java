package org.allophone.conversation.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of one case: drawn once, addressed by its number, and the same in all calls about it.
 *
 * @param opened the date of the case's first call, from which its dates are counted
 * @param values the value of each fact, by name, in the order of the intent
 */
public record CaseFacts(LocalDate opened, Map<String, Value> values) {

    /** The facts of a case that was opened on a date. */
    public static CaseFacts of(List<FactDefinition> definitions, FactWorld world, long caseNumber, LocalDate opened) {
        return of(definitions, world, caseNumber, opened, Optional.empty());
    }

    /** The facts of a case that was opened on a date, perhaps because of an event. */
    public static CaseFacts of(
            List<FactDefinition> definitions,
            FactWorld world,
            long caseNumber,
            LocalDate opened,
            Optional<CaseEvent> event) {
        return drawn(Map.of(), definitions, new FactDraw(world, caseNumber, opened, event), opened);
    }

    /**
     * The facts of a further matter of a call.
     *
     * @param known the facts of the call's first matter. One that is defined alike has the same value: the customer has one product
     */
    public static CaseFacts beside(
            Map<FactDefinition, Value> known,
            List<FactDefinition> definitions,
            FactWorld world,
            long caseNumber,
            LocalDate opened) {
        return drawn(known, definitions, new FactDraw(world, caseNumber, opened, Optional.empty()), opened);
    }

    private static CaseFacts drawn(
            Map<FactDefinition, Value> known, List<FactDefinition> definitions, FactDraw draw, LocalDate opened) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (FactDefinition definition : definitions) {
            Value value = known.get(definition);
            values.put(definition.name(), value == null ? draw.value(definition, values) : value);
        }
        return new CaseFacts(opened, values);
    }

    /** The value of a fact. */
    public Optional<Value> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
