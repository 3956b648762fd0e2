package org.allophone.pii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LabelledTextTest {
    private static final Label PHONE = Label.personal("caller_phone", PiiKind.PHONE);
    private static final Label AMOUNT = Label.fact("invoice_amount");

    /** Each digit run of a text is a span: what the JDK's regular expressions find is the oracle. */
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final LabelledText CALL = new LabelledText.Builder()
            .append("Mon numéro est le ")
            .append("04 75 00 00 00", PHONE)
            .append(", je paie ")
            .append("12,40 €", AMOUNT)
            .append(".")
            .build();

    @Test
    void aSpanCoversTheStretchThatWasAppended() {
        assertThat(CALL.text()).isEqualTo("Mon numéro est le 04 75 00 00 00, je paie 12,40 €.");
        assertThat(CALL.spans()).containsExactly(new Span(18, 32, PHONE), new Span(42, 49, AMOUNT));
        assertThat(CALL.spans()).extracting(CALL::textOf).containsExactly("04 75 00 00 00", "12,40 €");
    }

    @Test
    void eachReplacementKeepsItsLabelAndTheTextBetweenStays() {
        LabelledText masked =
                CALL.withSpansReplaced(span -> span.label().kind().isPresent() ? "[TEL]" : CALL.textOf(span));

        assertThat(masked.text()).isEqualTo("Mon numéro est le [TEL], je paie 12,40 €.");
        assertThat(masked.spans()).containsExactly(new Span(18, 23, PHONE), new Span(33, 40, AMOUNT));
    }

    @Test
    void aSpanReplacedByNothingIsGone() {
        LabelledText masked = CALL.withSpansReplaced(span -> span.label().equals(PHONE) ? "" : "x");

        assertThat(masked.text()).isEqualTo("Mon numéro est le , je paie x.");
        assertThat(masked.spans()).containsExactly(new Span(28, 29, AMOUNT));
    }

    @Test
    void aTextWithoutSpansIsOnePieceAndAnEmptyOneIsNone() {
        assertThat(LabelledText.plain("oui").pieces()).containsExactly(new LabelledText.Piece("oui", Optional.empty()));
        assertThat(LabelledText.plain("").pieces()).isEmpty();
        assertThat(LabelledText.labelled("", PHONE)).isEqualTo(LabelledText.plain(""));
        assertThat(LabelledText.labelled("112", PHONE).spans()).containsExactly(new Span(0, 3, PHONE));
    }

    @Test
    void spansMayTouchAndAreKeptByPosition() {
        LabelledText text = new LabelledText("abcd", List.of(new Span(2, 4, AMOUNT), new Span(0, 2, PHONE)));

        assertThat(text.spans()).containsExactly(new Span(0, 2, PHONE), new Span(2, 4, AMOUNT));
    }

    @Test
    void spansThatOverlapOrLeaveTheTextAreRefused() {
        assertThatThrownBy(() -> new LabelledText("abcd", List.of(new Span(0, 3, PHONE), new Span(2, 4, AMOUNT))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("overlaps a span that ends at 3");
        assertThatThrownBy(() -> new LabelledText("abcd", List.of(new Span(1, 4, PHONE), new Span(2, 3, AMOUNT))))
                .hasMessageContaining("overlaps a span that ends at 4");
        assertThatThrownBy(() -> new LabelledText("abcd", List.of(new Span(0, 5, PHONE))))
                .hasMessageContaining("ends outside a text of 4 UTF-16 units");
    }

    @Test
    void anEmptySpanOrOneThatStartsBeforeTheTextIsRefused() {
        assertThatThrownBy(() -> new Span(2, 2, PHONE)).hasMessageContaining("from 2 to 2");
        assertThatThrownBy(() -> new Span(-1, 2, PHONE)).hasMessageContaining("from -1 to 2");
    }

    @Test
    void noSpanCutsASurrogatePair() {
        String smile = "a\uD83D\uDE00b";
        assertThat(new LabelledText(smile, List.of(new Span(1, 3, PHONE))).pieces())
                .hasSize(3);
        assertThatThrownBy(() -> new LabelledText(smile, List.of(new Span(0, 2, PHONE))))
                .hasMessageContaining("cuts a surrogate pair");
        assertThatThrownBy(() -> new LabelledText(smile, List.of(new Span(2, 4, PHONE))))
                .hasMessageContaining("cuts a surrogate pair");
        assertThatThrownBy(() -> new LabelledText.Builder()
                        .append("\uD83D")
                        .append("\uDE00", PHONE)
                        .build())
                .hasMessageContaining("cuts a surrogate pair");
    }

    @Test
    void whatABuilderGaveStaysAsItWas() {
        LabelledText.Builder builder = new LabelledText.Builder().append("1", PHONE);
        LabelledText first = builder.build();
        builder.append("2", AMOUNT);

        assertThat(first).isEqualTo(LabelledText.labelled("1", PHONE));
        assertThat(builder.build().spans()).hasSize(2);
        assertThat(builder.length()).isEqualTo(2);
    }

    @Test
    void aLabelOfAKindHasTheKindsName() {
        assertThat(Label.of(PiiKind.PHONE)).isEqualTo(new Label("phone", Optional.of(PiiKind.PHONE), "", "", false));
        assertThatThrownBy(() -> Label.fact(" ")).hasMessage("a label has no name");
    }

    @Test
    void replacingSpansIsWhatRegularExpressionsDoToTheSameStretches() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            LabelledText text = withDigitsLabelled(someText(random));
            String replacement = someText(random).replaceAll("\\d", "#");

            LabelledText masked = text.withSpansReplaced(span -> replacement);

            assertThat(masked.text())
                    .as("seed %s", seed)
                    .isEqualTo(DIGITS.matcher(text.text()).replaceAll(Matcher.quoteReplacement(replacement)));
            assertThat(masked.spans())
                    .as("seed %s", seed)
                    .hasSize(replacement.isEmpty() ? 0 : text.spans().size())
                    .allSatisfy(span -> assertThat(masked.textOf(span)).isEqualTo(replacement));
        }
    }

    @Test
    void spansOfATextThatFollowsAreThoseFoundInTheWhole() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            // A letter between, so that no run of digits goes on from one text to the next.
            LabelledText first = withDigitsLabelled(someText(random) + "x");
            LabelledText second = withDigitsLabelled(someText(random));

            assertThat(first.followedBy(second))
                    .as("seed %s", seed)
                    .isEqualTo(withDigitsLabelled(first.text() + second.text()));
        }
    }

    @Test
    void piecesPutTogetherAgainAreTheText() {
        for (long seed = 0; seed < 2_000; seed++) {
            LabelledText text = withDigitsLabelled(someText(new Random(seed)));
            LabelledText.Builder builder = new LabelledText.Builder();
            for (LabelledText.Piece piece : text.pieces()) {
                assertThat(piece.text()).as("seed %s", seed).isNotEmpty();
                piece.label()
                        .ifPresentOrElse(
                                label -> builder.append(piece.text(), label), () -> builder.append(piece.text()));
            }
            assertThat(builder.build()).as("seed %s", seed).isEqualTo(text);
        }
    }

    /** The spans in an order that is not theirs. */
    private static LabelledText withDigitsLabelled(String text) {
        List<Span> spans = DIGITS.matcher(text)
                .results()
                .map(run -> new Span(run.start(), run.end(), PHONE))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(spans);
        return new LabelledText(text, spans);
    }

    private static String someText(Random random) {
        String[] parts = {"0", "12", "7", "é", " ", "\uD83D\uDE00", "euh", "$1", "\n"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
