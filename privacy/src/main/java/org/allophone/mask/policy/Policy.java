package org.allophone.mask.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.allophone.mask.operator.Operator;

/**
 * What is done to the columns of a table, or the fields of JSON Lines. A column without a rule stays as it is, if nothing personal is found
 * in it; otherwise the file is refused.
 *
 * @param rules by column or field: {@code caller_id}, {@code turns[].text}
 * @param callColumn the column that tells which call a row belongs to
 * @param subjectColumn the column that tells whose dates stand in a row, for {@code shift}; empty for none
 * @param region the country of telephone numbers without a country code, by its two letters in ISO 3166; empty if it is not known
 */
public record Policy(Map<String, Rule> rules, String callColumn, String subjectColumn, String region) {
    /** The column of the call, unless a policy names another one. */
    public static final String CALL_COLUMN = "call_id";

    public Policy {
        rules = Map.copyOf(rules);
    }

    /** A policy without rules. */
    public static Policy empty() {
        return new Policy(Map.of(), CALL_COLUMN, "", "");
    }

    /** The rule of a column; empty if it has none. */
    public Optional<Rule> rule(String field) {
        return Optional.ofNullable(rules.get(field));
    }

    /** Whether a column is free text. */
    public boolean isFreeText(String field) {
        return rules.get(field) instanceof Rule.FreeText;
    }

    /** Whether other texts may stand in the cells of a column. */
    public boolean changes(String field) {
        return rules.containsKey(field) && !(rules.get(field) instanceof Rule.Keep);
    }

    /** Whether surrogates stand for some data. */
    public boolean hasSurrogates() {
        return rules.values().stream()
                .anyMatch(rule -> (rule instanceof Rule.Cells cells && cells.operator() instanceof Operator.Surrogate)
                        || (rule instanceof Rule.FreeText text && text.operator() instanceof Operator.Surrogate));
    }

    /** The same policy with more rules, which count before its own. */
    public Policy with(Map<String, Rule> more) {
        Map<String, Rule> all = new LinkedHashMap<>(rules);
        all.putAll(more);
        return new Policy(all, callColumn, subjectColumn, region);
    }

    /** The same policy with another column of the call. */
    public Policy withCallColumn(String column) {
        return new Policy(rules, column, subjectColumn, region);
    }

    /** The same policy with another column of the subject. */
    public Policy withSubjectColumn(String column) {
        return new Policy(rules, callColumn, column, region);
    }

    /** The same policy with another country. */
    public Policy withRegion(String country) {
        return new Policy(rules, callColumn, subjectColumn, country);
    }
}
