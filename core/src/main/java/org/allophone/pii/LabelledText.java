package org.allophone.pii;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A text, and the place of each datum in it. If a text has several renderings, such as the words spoken and the output
 * of a speech recogniser, each rendering is a labelled text with its own spans.
 *
 * <p>Text and spans change only together: a mask uses {@link #withSpansReplaced}; all other changes use {@link #pieces}
 * and a {@link Builder}. So a span is never searched for in a changed text.
 *
 * @param text the whole text
 * @param spans sorted by position. They lie inside the text, may touch but do not overlap, and do not cut a surrogate
 *     pair in two. The constructor takes them in any order
 */
public record LabelledText(String text, List<Span> spans) {

    /**
     * A part of a text: that of a span, or one between spans.
     *
     * @param text not empty
     * @param label the label of the span; empty between spans
     */
    public record Piece(String text, Optional<Label> label) {}

    /**
     * @throws IllegalArgumentException if a span lies outside the text, cuts a surrogate pair or overlaps another one
     */
    public LabelledText {
        spans = inOrder(spans);
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

    private static List<Span> inOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).start()) {
                return spans.stream()
                        .sorted(Comparator.comparingInt(Span::start))
                        .toList();
            }
        }
        return List.copyOf(spans);
    }

    /** A text without spans. */
    public static LabelledText plain(String text) {
        return new LabelledText(text, List.of());
    }

    /** A text with one span, which covers all of it. */
    public static LabelledText labelled(String text, Label label) {
        return new Builder().append(text, label).build();
    }

    /** The part of the text that a span covers. */
    public String textOf(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The whole text in parts, first to last: each span, and the text between spans. No part is empty. */
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
     * This text with the part of each span replaced; the text between spans does not change. The new spans cover the
     * replacements and keep their labels. A span with an empty replacement is removed.
     *
     * @param replacement returns the new text of a span; {@link #textOf} gives the old one
     */
    public LabelledText withSpansReplaced(Function<Span, String> replacement) {
        return rebuilt((span, builder) -> builder.append(replacement.apply(span), span.label()));
    }

    /**
     * This text with the data of some spans replaced. The new spans cover the replacements, and their labels tell no value.
     *
     * @param replacement returns the new text of a span; empty for a span that stays as it is
     */
    public LabelledText masked(Function<Span, Optional<String>> replacement) {
        return rebuilt((span, builder) -> replacement
                .apply(span)
                .ifPresentOrElse(
                        masked -> builder.append(masked, span.label().withoutValue()),
                        () -> builder.append(textOf(span), span.label())));
    }

    /** This text with something else in the place of each span. */
    private LabelledText rebuilt(BiConsumer<Span, Builder> instead) {
        Builder builder = new Builder();
        int end = 0;
        for (Span span : spans) {
            builder.append(text.substring(end, span.start()));
            instead.accept(span, builder);
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

    /** Builds a labelled text from its parts, first to last. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        /** Appends a text without a label. */
        public Builder append(String stretch) {
            text.append(stretch);
            return this;
        }

        /** Appends a text as a span with a label. An empty text makes no span. */
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

        /** The number of UTF-16 units appended so far. */
        public int length() {
            return text.length();
        }

        /**
         * The text so far. More can be appended afterwards.
         *
         * @throws IllegalArgumentException if a span starts or ends inside a surrogate pair
         */
        public LabelledText build() {
            return new LabelledText(text.toString(), spans);
        }
    }
}
