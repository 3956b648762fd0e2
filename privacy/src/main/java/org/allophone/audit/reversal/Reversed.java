package org.allophone.audit.reversal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.allophone.audit.reversal.salt.Salt;
import org.allophone.audit.reversal.token.TokenSet;
import org.jspecify.annotations.Nullable;

/** What is found behind the tokens of a set. Any thread may add to it; the result does not depend on the order. */
final class Reversed {
    /** A datum of some candidates that makes a token. */
    private record Hit(Recipe recipe, Salt salt, long index) {}

    private final TokenSet tokens;
    private final @Nullable Hit[] hits;
    private final boolean[] ambiguous;
    private int found;

    Reversed(TokenSet tokens) {
        this.tokens = tokens;
        this.hits = new Hit[tokens.size()];
        this.ambiguous = new boolean[tokens.size()];
    }

    TokenSet tokens() {
        return tokens;
    }

    /** Notes that a datum makes a token. Of two data of the same set, the one with the lower index stays. */
    synchronized void add(int token, Recipe recipe, Salt salt, long index) {
        Hit before = hits[token];
        if (before == null) {
            hits[token] = new Hit(recipe, salt, index);
            found++;
        } else if (before.recipe().equals(recipe) && before.index() != index) {
            ambiguous[token] = true;
            hits[token] = new Hit(recipe, salt, Math.min(index, before.index()));
        }
    }

    /** Whether no token is left. Short tokens have several data, so that the search goes on. */
    synchronized boolean isComplete() {
        return found == tokens.size() && tokens.knownBits() >= Attempts.PROVING_BITS;
    }

    synchronized int count() {
        return found;
    }

    /** How many tokens have several data, so that one does not know which. */
    synchronized int ambiguous() {
        int count = 0;
        for (boolean several : ambiguous) {
            count += several ? 1 : 0;
        }
        return count;
    }

    /** The tokens that are left; empty if there are none. */
    synchronized Optional<TokenSet> rest() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] == null) {
                left.add(i);
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(tokens.only(left));
    }

    /** The breaks that were found, each with the number of its tokens. */
    synchronized List<Break> breaks() {
        Map<Recipe, Break> breaks = new HashMap<>();
        List<Recipe> order = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit != null) {
                Break made = breaks.get(hit.recipe());
                if (made == null) {
                    order.add(hit.recipe());
                }
                breaks.put(hit.recipe(), new Break(hit.recipe(), hit.salt(), made == null ? 1 : made.tokens() + 1));
            }
        }
        return order.stream()
                .map(breaks::get)
                .sorted((a, b) -> b.tokens() - a.tokens())
                .toList();
    }

    /** The data behind the tokens. */
    synchronized Map<String, String> reveal() {
        Map<String, String> clear = new TreeMap<>();
        for (int i = 0; i < hits.length; i++) {
            Hit hit = hits[i];
            if (hit != null) {
                byte[] text = new byte[hit.recipe().writing().longest()];
                int length = hit.recipe().writing().write(hit.index(), text, 0);
                clear.put(tokens.text(i), new String(text, 0, length, StandardCharsets.UTF_8));
            }
        }
        return clear;
    }
}
