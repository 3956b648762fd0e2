package org.allophone.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A figure of the company's terms, which agents apply and articles state. */
public enum Policy {
    /** A reminder of an unpaid invoice. */
    REMINDER_FEE(Unit.CENTS, 7_50),
    /** A direct debit that the bank refused. */
    UNPAID_FEE(Unit.CENTS, 10_00),
    /** A modem that was not sent back. */
    MODEM_FEE(Unit.CENTS, 75_00),
    /** A decoder that was not sent back. */
    DECODER_FEE(Unit.CENTS, 90_00),
    /** The visit of a technician, where the fault is not the company's. */
    TECHNICIAN_FEE(Unit.CENTS, 69_00),
    /** The activation of a new line. */
    ACTIVATION_FEE(Unit.CENTS, 50_00),
    SHIPPING_FEE(Unit.CENTS, 6_90),
    /** A new SIM card. */
    SIM_FEE(Unit.CENTS, 10_00),
    /** Moving a contract to another address. */
    MOVING_FEE(Unit.CENTS, 45_00),
    /** Giving a contract to another holder. */
    HOLDER_FEE(Unit.CENTS, 15_00),
    /** Changing to a smaller plan. */
    PLAN_FEE(Unit.CENTS, 12_00),
    /** A day of mobile data outside the plan's countries. */
    ROAMING_DAY(Unit.CENTS, 8_50),
    /** A gigabyte beyond the plan. */
    EXTRA_GB(Unit.CENTS, 4_00),
    /** A month's discount of the social tariff. */
    SOCIAL_DISCOUNT(Unit.CENTS, 8_40),
    /** A month's discount for a customer who wants to leave. */
    LOYALTY_DISCOUNT(Unit.CENTS, 6_00),
    CREDIT_DAYS(Unit.WORKDAYS, 5),
    REFUND_DAYS(Unit.DAYS, 14),
    COMPLAINT_DAYS(Unit.WORKDAYS, 10),
    WITHDRAWAL_DAYS(Unit.DAYS, 14),
    RETURN_DAYS(Unit.DAYS, 30),
    DELIVERY_DAYS(Unit.WORKDAYS, 3),
    PORTING_DAYS(Unit.WORKDAYS, 2),
    /** How long before a move it must be told. */
    MOVING_DAYS(Unit.DAYS, 21),
    REPAIR_DAYS(Unit.WORKDAYS, 10),
    SWAP_DAYS(Unit.WORKDAYS, 2),
    VISIT_DAYS(Unit.WORKDAYS, 4),
    CALL_BACK_HOURS(Unit.HOURS, 48),
    ACTIVATION_HOURS(Unit.HOURS, 24),
    ANSWER_HOURS(Unit.HOURS, 72),
    COMMITMENT_MONTHS(Unit.MONTHS, 6),
    WARRANTY_MONTHS(Unit.MONTHS, 24),
    /** The most instalments of a payment plan. */
    INSTALMENTS(Unit.COUNT, 6);

    private static final Map<String, Policy> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Policy::key, policy -> policy));

    private final Unit unit;
    private final int usual;

    /** What its number counts. */
    public enum Unit {
        CENTS,
        HOURS,
        DAYS,
        WORKDAYS,
        MONTHS,
        COUNT
    }

    Policy(Unit unit, int usual) {
        this.unit = unit;
        this.usual = usual;
    }

    public Unit unit() {
        return unit;
    }

    /** The figure of a company that does not state its own: our choice, near those of Belgian operators. */
    public int usual() {
        return usual;
    }

    /** Its key in scenario files and packs: {@code reminder-fee}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The policy of a key. */
    public static Optional<Policy> of(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
