package org.allophone.pii;

/** A kind of personal datum. Pseudonyms of one kind share a key, so that they stay joinable across columns and files. */
public enum PiiKind {
    /** A telephone number, in the international form of E.164: {@code +3240123456}. */
    PHONE("E.164"),

    /** The name or number that an agent has in a centre, as the centre writes it: {@code Zoé}, {@code front-12}. */
    AGENT("agent's name"),

    /** The name of a person who is no agent: first name, family name or both. */
    PERSON("person's name"),

    /** An e-mail address. */
    EMAIL("e-mail address"),

    /** Where somebody lives: street and number, box, postcode or town. */
    ADDRESS("postal address"),

    /** A date of birth. */
    DATE_OF_BIRTH("date of birth"),

    /** An account number in the international form of ISO 13616: {@code BE68539007547034}. */
    IBAN("IBAN"),

    /** The number of a payment card. */
    CARD("card number"),

    /** The number that a state knows a person by: the national number in Belgium, the social security number in France. */
    NATIONAL_ID("national number"),

    /** The number that a state knows a company by; that of somebody in business alone is personal. */
    COMPANY_ID("company number"),

    /** The number that a company knows a customer by. */
    CUSTOMER_ID("customer number"),

    /** The number of a customer's contract. */
    CONTRACT_ID("contract number"),

    /** The number of an invoice or credit note, or what is written on its payment. */
    INVOICE_ID("invoice number"),

    /** The number of an order, a parcel, a ticket or a device. */
    ORDER_ID("order number"),

    /** The Belgian reference of a payment, which tells the customer: {@code +++123/4567/89002+++}. */
    STRUCTURED_COMMUNICATION("structured communication"),

    /** A long number of which nobody says what it is. */
    OTHER_ID("number"),

    /** The plate of a vehicle. */
    PLATE("licence plate"),

    /** What only its owner may know: a PIN, a PUK, a password, a code that is used once. */
    SECRET("secret");

    private final String form;

    PiiKind(String form) {
        this.form = form;
    }

    /** The form in which its values stand, in a few words. */
    public String form() {
        return form;
    }
}
