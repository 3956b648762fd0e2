package org.allophone.mask.surrogate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.mask.surrogate.PersonSurrogates.Name;

/**
 * E-mail addresses where no mail is delivered in the place of others. Names in an address are replaced as the names of people are, so
 * that the address of a person still fits the person.
 */
final class MailSurrogates {
    /** Nobody has an address there: RFC 2606 and RFC 6761 reserve these domains, and all that end with ".example". */
    private static final List<String> RESERVED = List.of(
            "courriel.example",
            "messagerie.example",
            "poste.example",
            "maboite.example",
            "example.com",
            "example.org",
            "example.net");

    private static final Pattern PART = Pattern.compile("\\p{L}+(?:-\\p{L}+)*|\\d+|[._+-]");
    private static final Pattern NO_ADDRESS = Pattern.compile("[^a-z-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Stands for what is before the at sign where there are neither letters nor digits. */
    private static final String NOBODY = "inconnu";

    private final PersonSurrogates people;
    private final SameShape shapes;
    private final KeyedPermutation reserved;

    MailSurrogates(Keys keys, PersonSurrogates people) {
        this.people = people;
        this.shapes = new SameShape(keys, "email", true);
        this.reserved = new KeyedPermutation(keys.of("email/domain"), RESERVED.size());
    }

    /** The address in the place of another one. */
    String of(String address) {
        String small = address.toLowerCase(Locale.ROOT).strip();
        String local = local(localOf(small));
        return (local.isEmpty() ? NOBODY : local) + "@" + domain(domainOf(small));
    }

    /** What is before the at sign; all of an address that has none. */
    static String localOf(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    /** What is behind the at sign; empty if there is none. */
    static String domainOf(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1);
    }

    private String domain(String domain) {
        int place = RESERVED.indexOf(domain);
        if (place >= 0) {
            return RESERVED.get((int) reserved.moved(place));
        }
        String letters = NameSurrogates.plain(inAddress(domain));
        return letters.isEmpty() ? RESERVED.get(0) : shapes.of(letters) + ".example";
    }

    private String local(String local) {
        StringBuilder moved = new StringBuilder();
        Matcher part = PART.matcher(local);
        while (part.find()) {
            String text = part.group();
            moved.append(Character.isLetter(text.charAt(0)) ? word(text) : shapes.of(text));
        }
        return moved.toString();
    }

    /** A first name, a family name, or one right behind the other; other letters get letters. */
    private String word(String word) {
        if (people.isFirstName(word)) {
            return inAddress(people.of(new Name(word, "")).first());
        }
        if (people.isFamilyName(word)) {
            return inAddress(people.of(new Name("", word)).family().replace("-", ""));
        }
        for (int end = 2; end < word.length() - 1; end++) {
            if (people.isFirstName(word.substring(0, end)) && people.isFamilyName(word.substring(end))) {
                Name moved = people.of(new Name(word.substring(0, end), word.substring(end)));
                return NameSurrogates.plain(moved.full());
            }
        }
        return shapes.of(inAddress(word));
    }

    /** A name in the characters that an address has: a to z, and hyphens. */
    private static String inAddress(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String letters = PlainCharacters.withLetters(MARKS.matcher(decomposed).replaceAll(""));
        return NO_ADDRESS.matcher(letters).replaceAll("");
    }
}
