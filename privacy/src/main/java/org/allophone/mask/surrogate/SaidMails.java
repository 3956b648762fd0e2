package org.allophone.mask.surrogate;

import java.util.Locale;
import java.util.regex.Pattern;
import org.allophone.french.Mail;
import org.allophone.french.Spelling;
import org.allophone.french.Variety;

/** Says the surrogate of an e-mail address as the address was said: written, in words, or letter by letter; in whole or in part. */
final class SaidMails {
    private static final Pattern AT_SIGN = Pattern.compile("(?i)\\b(?:arobase|arobas|arobaz|a commercial|chez)\\b");
    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}])\\p{L}(?![\\p{L}])");

    private static final Pattern LETTERS = Pattern.compile("[a-z]{3,}");

    private final Mail mail;
    private final Spelling spelling;

    SaidMails(Variety variety) {
        this.mail = new Mail(variety);
        this.spelling = new Spelling(variety);
    }

    /** The address that a text says: {@code anne point delvaux arobase example point org}. */
    static String address(String text) {
        if (text.indexOf('@') >= 0) {
            return text;
        }
        String small = text.toLowerCase(Locale.FRENCH);
        String signed = AT_SIGN.matcher(small)
                .replaceAll("@")
                .replaceAll("\\b(?:tiret du bas|underscore)\\b", "_")
                .replaceAll("\\b(?:tiret|trait d.union)\\b", "-")
                .replaceAll("\\bpoint\\b", ".");
        return signed.replaceAll("[\\s,]+", "");
    }

    /** The text with a surrogate in the place of an address. */
    String of(String text, String meant, String instead) {
        if (text.indexOf('@') >= 0) {
            return instead;
        }
        String local = MailSurrogates.localOf(instead);
        String domain = MailSurrogates.domainOf(instead);
        boolean spelled = LETTER.matcher(text).results().count() >= 3;
        String name =
                spelled ? spelling.spelled(local).text() : mail.said(local).text();
        String said;
        if (AT_SIGN.matcher(text).find() || isWhole(text, meant)) {
            said = name
                    + (spelled ? ", arobase, " : " arobase ")
                    + mail.said(domain).text();
        } else {
            said = isOfDomain(text, meant) ? mail.said(domain).text() : name;
        }
        return said;
    }

    /** Whether the end of the domain is said, so that the at sign was not understood. */
    private static boolean isWhole(String text, String meant) {
        return hasLocal(NameSurrogates.plain(text), meant) && hasDomain(text, meant);
    }

    private static boolean isOfDomain(String text, String meant) {
        return hasDomain(text, meant) && !hasLocal(NameSurrogates.plain(text), meant);
    }

    private static boolean hasLocal(String said, String meant) {
        return LETTERS.matcher(MailSurrogates.localOf(meant))
                .results()
                .anyMatch(letters -> said.contains(letters.group()));
    }

    private static boolean hasDomain(String text, String meant) {
        String first = MailSurrogates.domainOf(meant).replaceAll("\\..*", "");
        return !first.isEmpty() && NameSurrogates.plain(text).contains(NameSurrogates.plain(first));
    }
}
