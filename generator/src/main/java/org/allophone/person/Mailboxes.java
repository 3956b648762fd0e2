package org.allophone.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.allophone.random.RandomStream;

/** E-mail addresses made of a person's name, in domains where no mail is ever delivered. */
final class Mailboxes {
    /** Reserved by RFC 2606 and RFC 6761: example.com, .net and .org, and all of the top-level domain "example". */
    private static final List<String> DOMAINS = List.of(
            "courriel.example",
            "messagerie.example",
            "poste.example",
            "maboite.example",
            "example.com",
            "example.org",
            "example.net");

    private Mailboxes() {}

    static String draw(RandomStream stream, String firstName, String lastName, LocalDate birth) {
        String first = plain(firstName);
        String last = plain(lastName).replace("-", "");
        String name = switch (stream.nextInt(8)) {
            case 0 -> first.charAt(0) + "." + last;
            case 1 -> first.replace("-", "") + last;
            case 2 -> last + "." + first;
            case 3 -> first + "_" + last;
            default -> first + "." + last;
        };
        boolean hasYear = stream.nextInt(10) < 3;
        String year = hasYear ? AccountNumbers.digits(birth.getYear() % 100, 2) : "";
        return name + year + "@" + DOMAINS.get(stream.nextInt(DOMAINS.size()));
    }

    /** A name in the letters that an address has: a to z, and hyphens. */
    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("œ", "oe")
                .replace("æ", "ae");
        StringBuilder letters = new StringBuilder(decomposed.length());
        for (int place = 0; place < decomposed.length(); place++) {
            char character = decomposed.charAt(place);
            if ((character >= 'a' && character <= 'z') || character == '-') {
                letters.append(character);
            }
        }
        return letters.toString();
    }
}
