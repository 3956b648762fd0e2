package org.allophone.cli.find;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.allophone.mask.Masker;
import org.allophone.mask.TextPseudonyms;
import org.allophone.mask.operator.Datum;
import org.allophone.mask.operator.MaskingKeys;
import org.allophone.mask.operator.Operator;
import org.allophone.mask.operator.Replacements;
import org.allophone.phone.PhoneNumber;
import org.allophone.pii.PiiKind;
import org.allophone.secret.Secret;

/**
 * The pseudonyms that stand for a person in the files of one data set, as {@code mask} and {@code generate} make them. Nobody says what
 * kind of datum a value is, so those of all kinds are made. Surrogates and encrypted numbers are not among them.
 */
final class PersonPseudonyms {
    /** Nothing is searched. */
    static final PersonPseudonyms NONE = new PersonPseudonyms(Set.of());

    /** A whole pseudonym, or the beginning of one behind the kind of the datum: {@code [PERSONNE 3fa2b1c09d4e]}. */
    private static final Pattern PSEUDONYM = Pattern.compile(
            "(?<![0-9A-Za-z])[0-9a-f]{64}(?![0-9A-Za-z])|(?<=[\\p{Lu}] )[0-9a-f]{" + TextPseudonyms.LENGTH + "}(?=])");

    private final Set<String> pseudonyms;

    private PersonPseudonyms(Set<String> pseudonyms) {
        this.pseudonyms = Set.copyOf(pseudonyms);
    }

    /**
     * Makes the pseudonyms of values.
     *
     * @param dataSet the name under which the files were masked
     * @param region the country of telephone numbers without a country code, as it was masked with; empty if there was none
     */
    static PersonPseudonyms of(PersonValues values, Secret secret, String dataSet, String region) {
        Replacements.OfRecord masked =
                new Replacements(new MaskingKeys(secret, dataSet), region, Locale.ROOT).ofRecord("");
        Masker generated = Masker.keyed(secret, dataSet);
        Set<String> pseudonyms = new HashSet<>();
        for (String value : values.texts()) {
            for (String form : forms(value, region)) {
                for (PiiKind kind : PiiKind.values()) {
                    pseudonyms.add(masked.of(new Operator.Pseudonym(), Datum.of(kind, form)));
                    String whole = generated.pseudonym(kind, form);
                    pseudonyms.add(whole);
                    pseudonyms.add(whole.substring(0, TextPseudonyms.LENGTH));
                }
            }
        }
        return new PersonPseudonyms(pseudonyms);
    }

    /** The value, and a telephone number with and without its country: files masked without a region have a pseudonym for each. */
    private static Set<String> forms(String value, String region) {
        Set<String> forms = new LinkedHashSet<>(List.of(value));
        PhoneNumber.read(value, region).filter(PhoneNumber::isInPlan).ifPresent(number -> {
            forms.add(number.international());
            forms.add("0" + number.national());
            forms.add(number.national());
        });
        return forms;
    }

    /** Where pseudonyms of the person stand in a text. */
    List<MatchResult> find(String text) {
        return pseudonyms.isEmpty()
                ? List.of()
                : PSEUDONYM
                        .matcher(text)
                        .results()
                        .filter(place -> pseudonyms.contains(place.group()))
                        .toList();
    }
}
