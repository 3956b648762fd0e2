package org.allophone.mask.operator;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * A telephone number as it is written.
 *
 * @param country the code of the country: 32
 * @param national the digits behind it, without the 0 that is dialled inside the country
 */
record WrittenPhone(int country, String national) {
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    /**
     * Reads a number; empty if the text is none.
     *
     * @param region the country of a number without a country code, by its two letters in ISO 3166; empty if it is not known
     */
    static Optional<WrittenPhone> read(String text, String region) {
        try {
            boolean international = text.strip().startsWith("00") && region.isEmpty();
            PhoneNumber number = PLANS.parse(
                    international ? "+" + text.strip().substring(2) : text, region.isEmpty() ? null : region);
            return number.hasExtension()
                    ? Optional.empty()
                    : Optional.of(
                            new WrittenPhone(number.getCountryCode(), PLANS.getNationalSignificantNumber(number)));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** The number in the form of E.164. */
    String international() {
        return "+" + country + national;
    }
}
