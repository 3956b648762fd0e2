package org.allophone.knowledge;

import java.util.Locale;
import java.util.Optional;
import org.allophone.conversation.pack.CountryTerms;
import org.allophone.french.Variety;
import org.allophone.scenario.Policy;

/** The slots that an article's text may have. */
final class Slots {
    static final String COMPANY = "company";
    static final String PRODUCT = "product";
    static final String PRICE = "price";
    static final String OPEN = "hours.open";
    static final String CLOSE = "hours.close";
    /** The day of the change that the article is about. */
    static final String SINCE = "since";

    private static final String POLICY = "policy.";

    private Slots() {}

    /** The policy of a slot, if it is one of the company's terms. */
    static Optional<Policy> policy(String slot) {
        return slot.startsWith(POLICY) ? Policy.of(slot.substring(POLICY.length())) : Optional.empty();
    }

    /** Whether a slot is a figure: its value may change, and its place is recorded. */
    static boolean isFigure(String slot) {
        return policy(slot).isPresent()
                || slot.equals(PRICE)
                || slot.equals(OPEN)
                || slot.equals(CLOSE)
                || slot.equals(SINCE);
    }

    /** Whether an article about a subject has a slot. */
    static boolean isKnown(Piece.Slot slot, Subject subject, boolean inRow) {
        Optional<Policy> policy = policy(slot.name());
        if (slot.form().equals(Piece.Slot.BEFORE)) {
            return subject instanceof Subject.AfterChange after
                    ? policy.equals(Optional.of(after.policy()))
                    : subject instanceof Subject.AfterNewPrice && slot.name().equals(PRICE);
        }
        if (!slot.form().isEmpty()) {
            return false;
        }
        return switch (slot.name()) {
            case COMPANY, OPEN, CLOSE -> true;
            case PRODUCT, PRICE -> inRow || subject.isProduct();
            case SINCE -> subject instanceof Subject.AfterChange || subject instanceof Subject.AfterNewPrice;
            default -> policy.isPresent() || term(slot.name(), Variety.BELGIUM).isPresent();
        };
    }

    /** A word that differs between countries, with a determiner: {@code le modem}. A capital in front gives a capital. */
    static Optional<String> term(String slot, Variety variety) {
        if (slot.isEmpty()) {
            return Optional.empty();
        }
        String first = slot.substring(0, 1);
        boolean capital = !first.equals(first.toLowerCase(Locale.ROOT));
        return CountryTerms.said(first.toLowerCase(Locale.ROOT) + slot.substring(1), variety)
                .map(said -> capital ? said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) : said);
    }
}
