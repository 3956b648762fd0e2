package org.allophone.question.material;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ways in which documents are cut into chunks. Relevance lies on characters, so the judgements of any chunking follow from the evidence. */
public enum Chunking {
    /** The parts of a call, and the headings of an article. It uses what is known of a call, so it is an advantage. */
    PHASE("phase", 'p'),
    /** The whole document. */
    CALL("call", 'c'),
    /** Six turns, of which two are in the next chunk too. */
    TURNS("turns-6-2", 't'),
    /** 512 words between spaces, of which 100 are in the next chunk too. */
    WINDOW("window-512-100", 'w');

    private static final int TURNS_OF_CHUNK = 6;
    private static final int TURNS_OF_OVERLAP = 2;
    private static final int WORDS_OF_CHUNK = 512;
    private static final int WORDS_OF_OVERLAP = 100;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ ");

    private final String label;
    private final char letter;

    Chunking(String label, char letter) {
        this.label = label;
        this.letter = letter;
    }

    /** A chunk of a document: its place there, in UTF-16 units, the end not included. */
    public record Chunk(String id, String document, int start, int end) {}

    /** Its name in files: {@code turns-6-2}. */
    public String label() {
        return label;
    }

    /**
     * The chunks of a document, in order.
     *
     * @param sections where the parts of a call begin; empty for other documents
     */
    public List<Chunk> of(String document, String text, List<Integer> sections) {
        return switch (this) {
            case CALL -> chunks(document, List.of(0), List.of(text.length()));
            case PHASE -> sections(document, text, sections.isEmpty() ? headings(text) : sections);
            case TURNS -> windows(document, LINE, text, TURNS_OF_CHUNK, TURNS_OF_OVERLAP);
            case WINDOW -> windows(document, WORD, text, WORDS_OF_CHUNK, WORDS_OF_OVERLAP);
        };
    }

    private static List<Integer> headings(String text) {
        return HEADING.matcher(text).results().map(MatchResult::start).toList();
    }

    private List<Chunk> sections(String document, String text, List<Integer> begins) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        begins.stream().filter(begin -> begin > 0).forEach(starts::add);
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i < starts.size(); i++) {
            ends.add(starts.get(i) - 1);
        }
        ends.add(text.length());
        return chunks(document, starts, ends);
    }

    private List<Chunk> windows(String document, Pattern unit, String text, int length, int overlap) {
        List<MatchResult> units = unit.matcher(text).results().toList();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int first = 0; first < units.size() && (first == 0 || first + overlap < units.size()); ) {
            starts.add(units.get(first).start());
            ends.add(units.get(Math.min(first + length, units.size()) - 1).end());
            first += length - overlap;
        }
        return chunks(document, starts, ends);
    }

    private List<Chunk> chunks(String document, List<Integer> starts, List<Integer> ends) {
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            chunks.add(new Chunk(document + "-" + letter + (i + 1), document, starts.get(i), ends.get(i)));
        }
        return chunks;
    }
}
