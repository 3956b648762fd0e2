package org.allophone.quality.agreement;

import java.util.ArrayList;
import java.util.List;
import org.allophone.quality.said.Said;
import org.allophone.quality.said.Value.Characters;
import org.allophone.quality.transcript.Turn;

/**
 * Whether a number that is said wrong is put right soon afterwards: somebody says that it was wrong, and what is right. A correction puts
 * right the number that was said last before it, and what is said as a correction is not put right itself.
 */
final class Corrections {
    /** So many turns later somebody may put right what was said wrong. */
    private static final int TURNS_TO_CORRECT = 8;

    /** A number with more wrong characters is another one. */
    private static final int MOST_WRONG = 3;

    /** They say that something was said wrong. */
    private static final Expressions CORRECTIONS = new Expressions("corrections.txt");

    private final List<Turn> turns;
    private final List<List<Said>> all;

    /** @param all what is said in each turn */
    Corrections(List<Turn> turns, List<List<Said>> all) {
        this.turns = turns;
        this.all = all;
    }

    /**
     * Whether a reference is one of the case but for what was said wrong, and what was wrong is put right.
     *
     * @param spellings of the facts of the case
     */
    boolean putRight(Said said, int turn, List<String> spellings) {
        if (!(said.value() instanceof Characters wrong)
                || CORRECTIONS.in(turns.get(turn).text().substring(0, said.start()))) {
            return false;
        }
        List<String> right = after(turn, wrong.characters().length());
        return spellings.stream()
                .map(spelling -> tail(spelling, wrong.characters().length()))
                .anyMatch(spelling -> isNear(spelling, wrong.characters())
                        && right.stream().anyMatch(part -> saysWhatWasWrong(part, wrong.characters(), spelling)));
    }

    /** What is said soon after a turn, from where somebody says that something was wrong. */
    private List<String> after(int turn, int length) {
        List<String> after = new ArrayList<>();
        boolean corrected = false;
        for (int later = turn + 1; later < Math.min(all.size(), turn + 1 + TURNS_TO_CORRECT); later++) {
            corrected |= CORRECTIONS.in(turns.get(later).text());
            List<String> numbers = all.get(later).stream()
                    .flatMap(one -> one.readings().stream())
                    .filter(Characters.class::isInstance)
                    .map(value -> ((Characters) value).characters())
                    .toList();
            if (corrected) {
                after.addAll(numbers);
            } else if (numbers.stream().anyMatch(number -> number.length() >= length)) {
                return List.of();
            }
        }
        return after;
    }

    /** The letters that a reference begins with may be heard as a word: "GSM". */
    private static String tail(String spelling, int length) {
        int letters = 0;
        while (letters < spelling.length() && Character.isLetter(spelling.charAt(letters))) {
            letters++;
        }
        return spelling.length() - letters == length ? spelling.substring(letters) : spelling;
    }

    private static boolean isNear(String spelling, String said) {
        if (spelling.length() != said.length()) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < said.length(); i++) {
            wrong += spelling.charAt(i) == said.charAt(i) ? 0 : 1;
        }
        return wrong <= MOST_WRONG;
    }

    private static boolean saysWhatWasWrong(String right, String wrong, String spelling) {
        return right.length() >= 2 && spelling.contains(right) && !wrong.contains(right);
    }
}
