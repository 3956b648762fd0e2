package org.allophone.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allophone.conversation.grammar.Printer;
import org.allophone.conversation.grammar.Rule;
import org.allophone.conversation.pack.Pack;
import org.allophone.pii.LabelledText;
import org.allophone.pii.Span;
import org.allophone.random.RandomStream;

/**
 * Makes of what was meant what was said: with "euh", words said twice, words begun anew and discourse markers, as often as the speaker
 * does that. Nothing is changed inside a datum, but for a hesitation between two groups of a number.
 */
public final class Verbatim {
    /** Words that people repeat while they look for the next one: articles, pronouns, prepositions. */
    private static final Set<String> REPEATED = Set.of(
            "je", "le", "la", "les", "de", "un", "une", "on", "il", "et", "à", "dans", "pour", "que", "mon", "ma",
            "des", "du", "ça", "c’est", "mes", "sur", "avec", "qui", "elle", "ils", "mais", "si", "ce", "en", "au",
            "y");

    private static final int LONGEST_REPEATED = 5;

    /** The share of all words that these are. */
    private static final double SHARE_OF_REPEATED = 0.33;

    /** Words that end an expression, such as "s'il vous plaît" and "au cas où": nobody hesitates before them. */
    private static final Set<String> NOT_AFTER_EUH = Set.of(
            "plaît", "cas", "où", "coup", "moins", "fait", "fois", "sûr", "près", "pas", "plus", "là", "ça", "bien",
            "peu", "chose", "suite", "quoi", "tout", "est", "ai", "a", "que", "qu’il", "qu’elle", "qu’on");

    /** Words inside a datum are passed over, so the other ones have more "euh". */
    private static final double PLACES = 1.15;

    /** How often a turn ends with "euh", by its words: so 15 % of the "euh" end a turn, as measured in the Rhapsodie corpus. */
    private static final double AT_THE_END = 0.19;

    private static final int SHORTEST_BEGUN_ANEW = 6;
    private static final int LONGEST_BEGIN = 3;

    /** The share of the words that are long enough to be begun anew. */
    private static final double SHARE_OF_LONG = 0.22;

    /** Which of the first characters of Unicode are letters or digits. */
    private static final boolean[] LATIN = new boolean[0x180];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            LATIN[c] = Character.isLetterOrDigit(c);
        }
    }

    private final Printer printer;
    private final Rule startMarkers;
    private final Rule endMarkers;

    private final StringBuilder out = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Disfluency> disfluencies = new ArrayList<>();
    /** The words of the turn so far that the clean text does not have. */
    private int added;

    /**
     * A turn as it was spoken.
     *
     * @param text what was said, with the place of each datum in it
     * @param disfluencies what the clean text leaves out, in order
     * @param words how many words were said: runs of letters and digits
     */
    public record Rendering(LabelledText text, List<Disfluency> disfluencies, int words) {}

    Verbatim(Pack pack, Printer printer) {
        this.printer = printer;
        this.startMarkers = pack.rules().getOrDefault("marker-start", new Rule("marker-start"));
        this.endMarkers = pack.rules().getOrDefault("marker-end", new Rule("marker-end"));
    }

    /** Speaks a turn. */
    Rendering speak(LabelledText clean, Manner manner, boolean backChannel) {
        out.setLength(0);
        spans.clear();
        disfluencies.clear();
        String text = clean.text();
        int words = words(text);
        added = 0;
        if (backChannel) {
            return new Rendering(clean, List.of(), words);
        }
        RandomStream random = printer.random();
        double euh = manner.euhs() / 100 * PLACES;
        int next = 0;
        int spanStart = -1;
        boolean begins = true;
        boolean capital = true;
        int at = 0;
        if (words > 3 && random.nextDouble() < manner.markers() / 100 * words * 0.55) {
            capital = !marker(startMarkers, true);
        }
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != ' ') {
                end++;
            }
            Span span = next < clean.spans().size() ? clean.spans().get(next) : null;
            boolean inside = span != null && span.start() < end && span.end() > at;
            String word = text.substring(at, end);
            if (!inside && words > 2) {
                int letters = letters(word);
                double place = begins ? 0.75 : 1.0;
                if (random.nextDouble() < euh * place && isWord(word) && !NOT_AFTER_EUH.contains(bare(word, letters))) {
                    insert(capital && begins ? "Euh" : "euh", Disfluency.Kind.FILLED_PAUSE);
                    capital = false;
                }
                if (letters == word.length()
                        && letters <= LONGEST_REPEATED
                        && REPEATED.contains(bare(word, letters))
                        && random.nextDouble() < manner.repetitions() / 100 / SHARE_OF_REPEATED) {
                    insert(capital ? word : lower(word), Disfluency.Kind.REPETITION);
                    capital = false;
                } else if (letters >= SHORTEST_BEGUN_ANEW
                        && letters == word.length()
                        && word.indexOf('-') < 0
                        && random.nextDouble() < manner.revisions() / 100 / SHARE_OF_LONG) {
                    int cut = 2 + random.nextInt(LONGEST_BEGIN - 1);
                    insert((capital ? word : lower(word)).substring(0, cut) + "-", Disfluency.Kind.REVISION);
                    capital = false;
                }
            } else if (span != null
                    && span.start() < at
                    && text.charAt(at - 2) == ','
                    && random.nextDouble() < euh * 2) {
                insert("euh", Disfluency.Kind.FILLED_PAUSE);
            }
            int shift = out.length() - at;
            if (span != null && spanStart < 0 && span.start() < end) {
                spanStart = span.start() + shift;
            }
            out.append(begins && !capital ? lower(word) : word);
            while (span != null && span.end() <= end) {
                spans.add(new Span(spanStart, span.end() + shift, span.label()));
                next++;
                span = next < clean.spans().size() ? clean.spans().get(next) : null;
                spanStart = span != null && span.start() < end ? span.start() + shift : -1;
            }
            char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
            begins = false;
            capital = false;
            if (last == '.' || last == '?' || last == '!') {
                begins = true;
                capital = true;
            }
            if (end < text.length()) {
                out.append(' ');
            }
            at = end + 1;
        }
        if (words > 4 && random.nextDouble() < manner.markers() / 100 * words * 0.3) {
            endMarker();
        } else if (words > 4 && random.nextDouble() < manner.euhs() / 100 * words * AT_THE_END) {
            trailOff();
        }
        return new Rendering(new LabelledText(out.toString(), spans), List.copyOf(disfluencies), words + added);
    }

    /** Says something that is not meant, and a space after it. */
    private void insert(String what, Disfluency.Kind kind) {
        int start = out.length();
        out.append(what);
        disfluencies.add(new Disfluency(start, out.length(), kind));
        added += words(what);
        out.append(' ');
    }

    private boolean marker(Rule rule, boolean start) {
        if (rule.body().isEmpty()) {
            return false;
        }
        printer.begin(1, false, false);
        rule.print(printer);
        String marker = stripped(printer.text());
        if (marker.isEmpty()) {
            return false;
        }
        int from = out.length();
        out.append(start ? marker : lower(marker));
        added += words(marker);
        disfluencies.add(new Disfluency(from, out.length(), Disfluency.Kind.DISCOURSE_MARKER));
        out.append(", ");
        return true;
    }

    /** A marker before the last full stop: {@code c’est ça, quoi.} */
    private void endMarker() {
        char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
        int end = out.length() - 1;
        boolean inSpan = !spans.isEmpty() && spans.get(spans.size() - 1).end() > end;
        if (last != '.' || inSpan || endMarkers.body().isEmpty()) {
            return;
        }
        printer.begin(1, false, false);
        endMarkers.print(printer);
        String marker = lower(stripped(printer.text()));
        if (!marker.isEmpty()) {
            out.setLength(end);
            out.append(", ");
            int from = out.length();
            out.append(marker);
            added += words(marker);
            disfluencies.add(new Disfluency(from, out.length(), Disfluency.Kind.DISCOURSE_MARKER));
            out.append('.');
        }
    }

    /** An "euh" at the end: the speaker looks for more and finds nothing. */
    private void trailOff() {
        int end = out.length() - 1;
        boolean inSpan = !spans.isEmpty() && spans.get(spans.size() - 1).end() > end;
        if (end > 0 && out.charAt(end) == '.' && !inSpan) {
            out.setLength(end);
            out.append(' ');
            int from = out.length();
            out.append("euh");
            added++;
            disfluencies.add(new Disfluency(from, out.length(), Disfluency.Kind.FILLED_PAUSE));
            out.append('…');
        }
    }

    private static String stripped(String marker) {
        int end = marker.length();
        while (end > 0 && !Character.isLetter(marker.charAt(end - 1))) {
            end--;
        }
        return marker.substring(0, end);
    }

    private static String lower(String word) {
        // A name keeps its capital: only the words that begin a sentence are given here, and names are inside a datum.
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    /** How long a word is without the punctuation behind it. */
    private static int letters(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The first letters of a word, in lower case. */
    private static String bare(String word, int letters) {
        return word.substring(0, letters).toLowerCase(Locale.ROOT);
    }

    /** The number of words of a text: runs of letters and digits. */
    private static int words(String text) {
        int words = 0;
        boolean in = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c < LATIN.length ? LATIN[c] : Character.isLetterOrDigit(c);
            if (letter && !in) {
                words++;
            }
            in = letter || (in && c == '-');
        }
        return words;
    }
}
