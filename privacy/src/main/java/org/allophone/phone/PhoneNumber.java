package org.allophone.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Arrays;
import java.util.Optional;
import org.allophone.fiction.NumberingPlan;

/**
 * A telephone number, whatever way it was written.
 *
 * @param country the code of the country: 32
 * @param national the digits behind it, without the 0 that is dialled inside the country
 */
public record PhoneNumber(int country, String national) {
    /** As many digits as E.164 allows, with the code of the country. */
    private static final int LONGEST = 15;

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    /**
     * Reads a number; empty if the text is none.
     *
     * @param region the country of a number without a country code, by its two letters in ISO 3166; empty if it is not known
     */
    public static Optional<PhoneNumber> read(String text, String region) {
        try {
            boolean international = text.strip().startsWith("00") && region.isEmpty();
            Phonenumber.PhoneNumber number = PLANS.parse(
                    international ? "+" + text.strip().substring(2) : text, region.isEmpty() ? null : region);
            return number.hasExtension()
                    ? Optional.empty()
                    : Optional.of(new PhoneNumber(number.getCountryCode(), PLANS.getNationalSignificantNumber(number)));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** The number in the form of E.164, which is the same however it was written: {@code +32475123456}. */
    public String international() {
        return "+" + country + national;
    }

    /** Whether the plan of its country has such a number, or its regulator keeps it for fiction. */
    public boolean isInPlan() {
        try {
            return PLANS.isValidNumber(PLANS.parse(international(), null)) || isFictional();
        } catch (NumberParseException e) {
            return false;
        }
    }

    private boolean isFictional() {
        String digits = country + national;
        if (digits.length() > LONGEST) {
            return false;
        }
        long number = Long.parseLong(digits);
        return Arrays.stream(NumberingPlan.values())
                .anyMatch(plan -> plan.indexOf(number).isPresent());
    }
}
