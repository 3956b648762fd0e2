package org.allophone.audit.reversal.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allophone.resource.ListFile;

/**
 * A way to write telephone numbers.
 *
 * @param countries the country codes where it is usual; empty for all
 * @param pattern C for the country code, T for the trunk prefix, N for all digits, d for the next digit; all else for itself
 */
record PhonePattern(double weight, Set<String> countries, String pattern) {
    private static final String LIST = "/org/allophone/audit/reversal/phone-patterns.txt";

    static List<PhonePattern> all() {
        List<PhonePattern> patterns = new ArrayList<>();
        for (String line : ListFile.entries(PhonePattern.class, LIST)) {
            String[] fields = line.split(" +", 3);
            Set<String> countries = fields[1].equals("*") ? Set.of() : Set.of(fields[1].split(","));
            patterns.add(new PhonePattern(Double.parseDouble(fields[0]), countries, fields[2]));
        }
        return patterns;
    }

    /** The pattern for the numbers of a plan, with {@code #} for each digit; empty if it is not for them. */
    Optional<String> forPlan(String countryCode, String trunk, int digits) {
        if (!countries.isEmpty() && !countries.contains(countryCode)) {
            return Optional.empty();
        }
        String text = pattern.replace("C", countryCode)
                .replace("T", trunk)
                .replace("N", "d".repeat(digits))
                .replace('d', DigitWriting.DIGIT);
        return text.chars().filter(c -> c == DigitWriting.DIGIT).count() == digits
                ? Optional.of(text)
                : Optional.empty();
    }
}
