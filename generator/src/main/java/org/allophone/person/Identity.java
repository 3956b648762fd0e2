package org.allophone.person;

import java.time.LocalDate;
import org.allophone.fiction.Gender;

/**
 * Who a caller is, as the company's customer file has it. Nobody real is meant. Names and addresses may be somebody's by
 * chance; all numbers pass their checksum and lie where no real one can (see {@link Identities}).
 *
 * @param gender of the person
 * @param firstName fits gender and decade of birth
 * @param lastName the family name
 * @param birth the date of birth
 * @param address where the person lives
 * @param email an address in a domain that is reserved for examples
 * @param customerNumber ten digits, the last two a checksum; no two callers have the same
 * @param contractNumber a C and nine digits, the last two a checksum; no two callers have the same
 * @param iban without spaces; no two callers have the same
 * @param nationalNumber digits only: the national number in Belgium, the social security number in France
 * @param card the number of a payment card, sixteen digits
 */
public record Identity(
        Gender gender,
        String firstName,
        String lastName,
        LocalDate birth,
        Address address,
        String email,
        String customerNumber,
        String contractNumber,
        String iban,
        String nationalNumber,
        String card) {

    /** First name and family name. */
    public String fullName() {
        return firstName + " " + lastName;
    }
}
