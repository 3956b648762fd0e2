package org.allophone.detect.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passages that are looked at together, and where they stand. */
final class Document {
    /** What is said in a call is looked at in portions of this size, so that a file without calls does not fill the memory. */
    private static final int PASSAGES = 5_000;

    private static final int UNITS = 1 << 20;

    private final String scope;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private int units;

    private record Place(Piece piece, int passage) {}

    Document(String scope) {
        this.scope = scope;
    }

    String scope() {
        return scope;
    }

    void add(Piece piece, int place) {
        passages.add(piece.passages().get(place));
        places.add(new Place(piece, place));
        units += piece.passages().get(place).text().length();
    }

    /** Says what is to stand in the place of its passages, in their order. */
    void decide(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Place place = places.get(i);
            place.piece().decide(place.passage(), texts.get(i));
        }
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** The length of its texts, in UTF-16 units. */
    int units() {
        return units;
    }

    boolean isEmpty() {
        return passages.isEmpty();
    }

    boolean isFull() {
        return passages.size() >= PASSAGES || units >= UNITS;
    }

    /** The call of a table's rows; empty if they have none, or this is a text. */
    Optional<String> call() {
        boolean none = scope.isEmpty()
                || scope.equals(RowPieces.scopeWithoutCall(passages.get(0).line()));
        return none ? Optional.empty() : Optional.of(scope);
    }
}
