package org.allophone.pii;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text, and where in it each datum is stated. A text that is given in several renderings, as said and as a speech recogniser
 * writes it, is several labelled texts, each with spans of its own.
 *
 * <p>Text and spans only change together: a mask takes {@link #withSpansReplaced}, any other rewriting goes through
 * {@link #pieces} and a {@link Builder}. So a span never has to be looked for again in a text that was rewritten.
 *
 * @param text the whole text
 * @param spans by position, the first one first; they may touch but do not overlap, lie inside the text, and do not cut a
 *     surrogate pair in two. They are given in any order.
 */
public record LabelledText(String text, List<Span> spans) {

    /**
     * A stretch of a text: one span's, or one between spans.
     *
     * @param text not empty
     * @param label that of the span; empty between spans
     */
    public record Piece(String text, Optional<Label> label) {}

    /**
     * @throws IllegalArgumentException if a span lies outside the text, cuts a surrogate pair or overlaps another one
     */
    public LabelledText {
        spans = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        int end = 0;
        for (Span span : spans) {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException(span + " ends outside a text of " + text.length() + " UTF-16 units");
            }
            if (span.start() < end) {
                throw new IllegalArgumentException(span + " overlaps a span that ends at " + end);
            }
            if (cutsAPair(text, span.start()) || cutsAPair(text, span.end())) {
                throw new IllegalArgumentException(span + " cuts a surrogate pair in two");
            }
            end = span.end();
        }
    }

    /** A text that states nothing that has a label. */
    public static LabelledText plain(String text) {
        return new LabelledText(text, List.of());
    }

    /** A text that states one datum, from its first unit to its last. */
    public static LabelledText labelled(String text, Label label) {
        return new Builder().append(text, label).build();
    }

    /** The stretch that a span of this text covers. */
    public String textOf(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The whole text as stretches, first to last: each span, and what stands between. None is empty. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>(2 * spans.size() + 1);
        int end = 0;
        for (Span span : spans) {
            if (end < span.start()) {
                pieces.add(new Piece(text.substring(end, span.start()), Optional.empty()));
            }
            pieces.add(new Piece(textOf(span), Optional.of(span.label())));
            end = span.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), Optional.empty()));
        }
        return pieces;
    }

    /** This text, then another one. */
    public LabelledText followedBy(LabelledText next) {
        return new Builder().append(this).append(next).build();
    }

    /**
     * This text with each span's stretch replaced; what stands between stays as it is. The new spans lie on the replacements
     * and keep their labels. A span whose replacement is empty is gone.
     *
     * @param replacement gives the new stretch for a span of this text; {@link #textOf} gives the old one
     */
    public LabelledText withSpansReplaced(Function<Span, String> replacement) {
        Builder builder = new Builder();
        int end = 0;
        for (Span span : spans) {
            builder.append(text.substring(end, span.start())).append(replacement.apply(span), span.label());
            end = span.end();
        }
        return builder.append(text.substring(end)).build();
    }

    private static boolean cutsAPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    /** Puts a labelled text together, from its first unit to its last. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        /** Appends a stretch without a label. */
        public Builder append(String stretch) {
            text.append(stretch);
            return this;
        }

        /** Appends a stretch that states a datum. An empty one states nothing, and makes no span. */
        public Builder append(String stretch, Label label) {
            if (!stretch.isEmpty()) {
                spans.add(new Span(text.length(), text.length() + stretch.length(), label));
                text.append(stretch);
            }
            return this;
        }

        /** Appends a text with its spans. */
        public Builder append(LabelledText stretch) {
            stretch.spans().forEach(span -> spans.add(span.shifted(text.length())));
            text.append(stretch.text());
            return this;
        }

        /** How many UTF-16 units were appended so far: where the next stretch starts. */
        public int length() {
            return text.length();
        }

        /**
         * The text so far; the builder goes on from there.
         *
         * @throws IllegalArgumentException if two stretches, one of which has a label, hold one half each of a surrogate pair
         */
        public LabelledText build() {
            return new LabelledText(text.toString(), spans);
        }
    }
}
