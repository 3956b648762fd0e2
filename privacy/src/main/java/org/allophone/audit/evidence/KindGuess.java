package org.allophone.audit.evidence;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Guesses what a column holds, from its values and from words in its name. */
final class KindGuess {
    /** So large a share of the values has the form of a column; the others are slips. */
    private static final double NEARLY_ALL = 0.95;

    /** So many different values tell enough. */
    private static final int SAMPLE = 2_000;

    private static final int FEW = 20;
    private static final int SHARE_OF_CATEGORIES = 20;
    private static final int MOST_CATEGORIES = 1_000;
    private static final int WORDS_OF_TEXT = 4;

    private static final Pattern E_MAIL = Pattern.compile("[^@\\s]{1,100}@[^@\\s]{1,100}\\.[^@\\s]{2,30}");
    private static final Pattern PHONE = Pattern.compile("(\\+|00?)?[1-9](?:[ ./()-]{0,2}\\d){7,14}");
    private static final Pattern WITH_PREFIX = Pattern.compile("[+0].*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,9})?");

    private final DataColumn column;
    private final ColumnWords words;
    private final List<String> sample;

    KindGuess(DataColumn column, ColumnWords words) {
        this.column = column;
        this.words = words;
        this.sample =
                column.values().subList(0, Math.min(SAMPLE, column.values().size()));
    }

    ColumnKind kind() {
        if (sample.isEmpty()) {
            return column.filled() == 0 ? ColumnKind.EMPTY : ColumnKind.TEXT;
        }
        if (are(text -> E_MAIL.matcher(text).matches())) {
            return ColumnKind.EMAIL;
        }
        if (isTime()) {
            return ColumnKind.TIME;
        }
        if (isText()) {
            return ColumnKind.TEXT;
        }
        if (words.isAgent(column.name())) {
            return ColumnKind.AGENT;
        }
        if (isPhone()) {
            return ColumnKind.PHONE;
        }
        if (are(ValueForms::isToken)) {
            return ColumnKind.TOKEN;
        }
        return are(text -> NUMBER.matcher(text).matches()) ? numberKind() : wordKind();
    }

    private boolean are(Predicate<String> form) {
        return sample.stream().filter(form).count() >= NEARLY_ALL * sample.size();
    }

    private boolean isTime() {
        return are(text -> Times.instant(text) != Times.UNKNOWN)
                || (words.isTime(column.name()) && are(text -> Times.epoch(text) != Times.UNKNOWN));
    }

    private boolean isText() {
        double meanWords = sample.stream()
                .mapToInt(text -> text.split(" ", WORDS_OF_TEXT + 1).length)
                .average()
                .orElse(0);
        return meanWords >= WORDS_OF_TEXT || countOfLong() * 2 > column.filled();
    }

    private long countOfLong() {
        long count = 0;
        for (int row = 0; row < column.rows(); row++) {
            count += column.code(row) == DataColumn.LONG ? 1 : 0;
        }
        return count;
    }

    private boolean isPhone() {
        return are(text -> PHONE.matcher(text).matches())
                && (column.namesPerson()
                        || are(text -> WITH_PREFIX.matcher(text).matches()))
                && !words.isDuration(column.name());
    }

    private ColumnKind numberKind() {
        if (words.isDuration(column.name())) {
            return ColumnKind.DURATION;
        }
        if (isFew()) {
            return ColumnKind.CATEGORY;
        }
        boolean whole = are(text -> DIGITS.matcher(text).matches());
        return whole && (column.namesPerson() || words.isIdentifier(column.name()))
                ? ColumnKind.IDENTIFIER
                : ColumnKind.NUMBER;
    }

    private ColumnKind wordKind() {
        if (words.isDuration(column.name()) && are(text -> Times.length(text) != Times.UNKNOWN)) {
            return ColumnKind.DURATION;
        }
        if (isFew()) {
            return ColumnKind.CATEGORY;
        }
        boolean names = column.namesPerson() || words.isIdentifier(column.name());
        boolean oneWord = are(text -> text.indexOf(' ') < 0);
        if (oneWord && (names || column.isUnique())) {
            return ColumnKind.IDENTIFIER;
        }
        int most = Math.min(MOST_CATEGORIES, column.filled() / SHARE_OF_CATEGORIES);
        return column.values().size() <= most ? ColumnKind.CATEGORY : oneWord ? ColumnKind.IDENTIFIER : ColumnKind.TEXT;
    }

    /** So few values cannot name persons or calls, unless the table is as small. */
    private boolean isFew() {
        return column.values().size() <= FEW && column.values().size() * 2 <= column.filled();
    }
}
