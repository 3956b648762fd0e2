package org.allophone.bench.french;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.ResultCache;
import org.languagetool.rules.CategoryId;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** LanguageTool for French, but for some exceptions. One thread at a time may use it. */
final class Proofreader {
    private static final String CAPITAL_AT_THE_START = "UPPERCASE_SENTENCE_START";
    private static final int MOST_SUGGESTIONS = 3;

    private final JLanguageTool languageTool;
    private final Exceptions exceptions;

    /** @param sentences what was found in a sentence before; the proof-readers of several threads may share it */
    Proofreader(Exceptions exceptions, ResultCache sentences) {
        this.exceptions = exceptions;
        languageTool = new JLanguageTool(Languages.getLanguageForShortCode("fr"), null, sentences);
        Set<String> unknown = new TreeSet<>(exceptions.rules());
        for (Rule rule : languageTool.getAllRules()) {
            unknown.removeAll(List.of(
                    rule.getFullId(), rule.getId(), rule.getCategory().getId().toString()));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("LanguageTool has no rules named " + String.join(", ", unknown));
        }
        for (String rules : exceptions.rules()) {
            languageTool.disableRule(rules);
            languageTool.disableCategory(new CategoryId(rules));
        }
    }

    List<Finding> check(Turn turn) throws IOException {
        return languageTool.check(turn.text()).stream()
                .filter(match -> !isExcepted(match, turn))
                .map(Proofreader::finding)
                .toList();
    }

    private boolean isExcepted(RuleMatch match, Turn turn) {
        Rule rule = match.getRule();
        int from = match.getFromPos();
        int to = match.getToPos();
        return exceptions.rules().contains(rule.getFullId())
                || rule.isDictionaryBasedSpellingRule()
                        && exceptions.areKnown(turn.text().substring(from, to))
                || turn.personalData().stream().anyMatch(span -> span.covers(from, to))
                || turn.goesOn() && from == 0 && rule.getId().equals(CAPITAL_AT_THE_START);
    }

    private static Finding finding(RuleMatch match) {
        Rule rule = match.getRule();
        List<String> instead = match.getSuggestedReplacements();
        String advice = instead.isEmpty()
                ? match.getMessage()
                : String.join(" | ", instead.subList(0, Math.min(MOST_SUGGESTIONS, instead.size())));
        return new Finding(rule.getFullId(), rule.getDescription(), match.getFromPos(), match.getToPos(), advice);
    }
}
