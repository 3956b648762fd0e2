package org.allophone.detect.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.allophone.detect.name.NameReader.Name;
import org.allophone.detect.text.Fact;
import org.allophone.detect.text.Flag;
import org.allophone.detect.text.Said;
import org.allophone.detect.text.Token;

/** Finds names by what is said before or behind them. */
final class NameCues {
    /** Titles that are also the names of letters or units. They need a point, or capitals. */
    private static final Set<String> BARE_LETTERS = Set.of("m", "mm", "ms", "pr", "mw");
    /** Before a title these show that nobody is named: {@code un monsieur}. */
    private static final Set<String> INDEFINITE = Set.of(
            "un", "une", "ce", "cet", "cette", "ces", "les", "des", "deux", "een", "die", "deze", "that", "another");

    private static final Set<String> ARTICLES =
            Set.of("le", "la", "les", "un", "une", "l", "de", "het", "een", "the", "a");

    /** Words with which an answer begins. */
    private static final Set<String> OPENINGS = Set.of(
            "oui",
            "ouais",
            "alors",
            "donc",
            "c",
            "est",
            "bien",
            "sur",
            "bonjour",
            "moi",
            "voila",
            "ja",
            "dat",
            "is",
            "yes",
            "it",
            "s",
            "sure",
            "so",
            "ok",
            "okay",
            "d",
            "accord",
            "attendez",
            "non",
            "merci",
            "au",
            "nom",
            "de");
    /** An answer of so many words or fewer is the name that was asked for. */
    private static final int SHORT_ANSWER = 9;
    /** So many words may follow a question in its turn: {@code votre nom, s'il vous plaît}. */
    private static final int REST_OF_QUESTION = 8;
    /** A line of so many words or fewer under a greeting is a name. */
    private static final int SHORT_LINE = 4;

    private static final Flag IS_FIRST =
            new Flag(word -> NameCue.shipped().after(word).isPresent());
    private static final Fact<Optional<PhraseTree<List<NameCue>>>> BEGINNING =
            new Fact<>(word -> NameCue.shipped().after(word));

    private final NameText text;
    private final Said said;
    private final NameReader reader;

    NameCues(NameText text) {
        this.text = text;
        this.said = text.said();
        this.reader = new NameReader(text);
    }

    void find(Consumer<Name> found) {
        for (int place = 0; place < text.size(); place++) {
            if (IS_FIRST.of(said.token(place)) && text.isWord(place)) {
                findAt(place, found);
            }
        }
    }

    /** Reads on as long as the words are the beginning of a phrase; every whole phrase on the way is a cue. */
    private void findAt(int from, Consumer<Name> found) {
        Optional<PhraseTree<List<NameCue>>> node = BEGINNING.of(said.token(from));
        int last = from;
        while (node.isPresent()) {
            for (NameCue cue : node.get().meaning().orElse(List.of())) {
                Name name = nameAt(from, last, cue);
                if (!name.isNone()) {
                    found.accept(name);
                }
            }
            int next = text.next(last);
            if (next >= text.size()) {
                return;
            }
            node = node.get().after(text.text(next));
            last = next;
        }
    }

    private Name nameAt(int from, int last, NameCue cue) {
        return switch (cue) {
            case TITLE -> titled(from, last);
            case SELF, STRONG, WEAK -> reader.afterCue(withoutColon(last), cue);
            case FAINT -> greeted(last);
            case AFTER -> reader.before(from);
            case EXPLAIN -> explained(last);
            case LABEL -> said.at(last + 1).is(":") ? reader.afterCue(last + 1, NameCue.STRONG) : NameReader.NONE;
            case ASK -> answer(last);
            case SIGN -> signature(last);
        };
    }

    private int withoutColon(int last) {
        return said.at(last + 1).is(":") && text.sameTurn(last, last + 1) ? last + 1 : last;
    }

    private Name titled(int from, int last) {
        if (from == last && BARE_LETTERS.contains(text.text(from)) && !isAbbreviation(from)) {
            return NameReader.NONE;
        }
        boolean indefinite = INDEFINITE.contains(text.text(from - 1));
        Name name = reader.afterCue(last, indefinite ? NameCue.WEAK : NameCue.TITLE);
        return name.isNone() ? name : new Name(from, name.to());
    }

    private boolean isAbbreviation(int place) {
        return text.hasCapital(place)
                && ((said.at(place + 1).is(".")
                                && text.isWord(place + 2)
                                && text.text(place + 2).length() > 1)
                        || (text.hasCapital(place + 1) && text.text(place + 1).length() > 1));
    }

    /** A first name that stands alone behind a greeting or thanks. */
    private Name greeted(int last) {
        int place = text.next(last);
        boolean thing = text.isThing(place) && !text.hasTellingCapital(place);
        boolean doubtful = place < text.size() && text.isFirst(place) && !thing && !text.isSure(place);
        if (!doubtful || (text.isCommon(place) && text.next(place) < text.size())) {
            return NameReader.NONE;
        }
        return new Name(place, reader.restOf(place));
    }

    /** The name before a word that explains it and is the same: {@code Boulanger, comme le boulanger}. */
    private Name explained(int as) {
        int name = text.previous(as);
        int word = text.next(as);
        if (word < text.size() && ARTICLES.contains(text.text(word))) {
            word = text.next(word);
        }
        boolean same = name >= 0
                && word < text.size()
                && text.text(name).equals(text.text(word))
                && text.text(name).length() > 2
                && !text.isFiller(name);
        return same ? new Name(name, name + 1) : NameReader.NONE;
    }

    /** The name with which the next turn answers a question, or the one behind it where somebody else speaks between them. */
    private Name answer(int last) {
        int turn = said.token(last).turn();
        Token end = said.token(said.end(turn) - 1);
        boolean told = end.is(".") || end.is("!");
        if (said.end(turn) - last > REST_OF_QUESTION || (told && text.text(last).equals("etes"))) {
            return NameReader.NONE;
        }
        for (int next = turn + 1; next <= turn + 2 && next < said.turns(); next++) {
            int place = said.start(next);
            int behind = said.end(next);
            while (place < behind
                    && (!text.isWord(place) || text.isFiller(place) || OPENINGS.contains(text.text(place)))) {
                place++;
            }
            if (place < behind && !told && next == turn + 1 && text.isLoneAnswer(place)) {
                return new Name(place, place + 1);
            }
            if (place < behind) {
                Name name = reader.at(place, behind - said.start(next) <= SHORT_ANSWER ? NameCue.STRONG : NameCue.WEAK);
                if (!name.isNone()) {
                    return name;
                }
            }
        }
        return NameReader.NONE;
    }

    /** A short line under a closing of a letter, or what follows it on the same line. */
    private Name signature(int last) {
        int turn = said.token(last).turn();
        int place = last + 1;
        while (place < text.size()
                && said.token(place).turn() == turn
                && said.token(place).isMark()) {
            place++;
        }
        if (place >= text.size() || said.token(place).turn() > turn + 2 || !text.hasCapital(place)) {
            return NameReader.NONE;
        }
        int end = said.end(said.token(place).turn());
        return end - place <= SHORT_LINE ? reader.at(place, NameCue.STRONG) : NameReader.NONE;
    }
}
