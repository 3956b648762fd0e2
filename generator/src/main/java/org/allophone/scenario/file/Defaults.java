package org.allophone.scenario.file;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.allophone.random.Distribution;
import org.allophone.random.Exponential;
import org.allophone.random.LogNormal;
import org.allophone.scenario.Callers;
import org.allophone.scenario.Company;
import org.allophone.scenario.Redial;
import org.allophone.scenario.Satisfaction;

/**
 * The values of keys that a scenario leaves out. <em>Measured</em> values are from the call-by-call records of a bank,
 * February 1999, 33,066 calls: the data of Brown et al., "Statistical analysis of a telephone call center", JASA 100
 * (2005). The other values are our choices. What differs between countries has no default here: see {@link Country}.
 */
final class Defaults {
    static final String DESCRIPTION = "";

    /** A Monday. */
    static final LocalDate START = LocalDate.of(2025, 1, 6);

    static final int DAYS = 30;
    static final int SITES = 1;

    static final List<DayOfWeek> OPENING_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    static final int OPENING_FROM = 16;
    static final int OPENING_TO = 36;

    /** Measured between 21 agents with at least 200 calls each: 0.206. */
    static final double AGENT_SPREAD = 0.2;

    /** With this, a person calls about once in a hundred open days. There are at most as many people as numbers. */
    static final int CALLERS_PER_DAILY_CALL = 100;

    /** Callers are alike, as long as the scenario does not say more. */
    static final Callers.Differences DIFFERENCES = Callers.Differences.NONE;

    /** Callers are served in the order in which they came, as long as the scenario does not say more. */
    static final double PRIORITY = 0;

    static final String SEGMENT = "standard";
    static final String SKILL = "general";

    /** Measured over the year: mean 10.3 s, median 8 s. */
    static final Distribution IVR = LogNormal.ofMedian(8, 0.7);

    /** Nobody hangs up in the menu, as long as the scenario does not say more. */
    static final double MENU_HANG_UP = 0;

    /** The menu serves no call alone, as long as the scenario does not say more. */
    static final double SELF_SERVICE = 0;

    /** Measured: the bank's full working days, Sunday to Thursday, differ by less than a tenth. */
    static final List<Double> WEEKDAYS = List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0);

    /**
     * The half-hours' shares of a day in percent, from 0h: two peaks, late morning and afternoon, and a lunch dip
     * between. Measured from 7h on; the night is our choice.
     */
    static final List<Double> TWO_PEAKS = List.of(
            0.8, 0.6, 0.5, 0.4, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.4, 0.5, 0.6, 0.8, // 0h to 7h
            1.13, 1.61, 2.51, 4.00, 3.35, 4.05, 4.31, 4.15, 3.92, 3.66, // 7h to 12h
            3.17, 3.18, 3.31, 3.77, 3.94, 3.96, 3.83, 3.91, 4.03, 3.92, // 12h to 17h
            3.10, 2.77, 2.77, 2.56, 2.32, 2.19, 1.89, 2.12, 1.93, 2.26, 1.98, 1.56, 1.63, 1.10); // 17h to 24h

    /** Measured after the weekday effect: 0.117. */
    static final double DAY_VARIATION = 0.11;

    /** Measured: 0.47. */
    static final double DAY_CORRELATION = 0.45;

    /** Gives, with the day's factor, the measured ratio of variance to mean of the half-hours, about 4. */
    static final double HALF_HOUR_VARIATION = 0.15;

    /** Gives the measured correlation of mornings and afternoons, 0.57. */
    static final double HALF_HOUR_CORRELATION = 0.5;

    /** All topics are busy on the same days, as long as the scenario does not say more. */
    static final double TOPIC_VARIATION = 0;

    /** Measured with the Kaplan-Meier estimator: mu 5.77, sigma 1.86; the best fit of three distributions. */
    static final Distribution PATIENCE = LogNormal.ofMedian(320, 1.86);

    /** Measured: in the ten seconds after an announcement 35 to 45 % more abandon than before and after them. */
    static final double ANNOUNCEMENT_LEAVING = 0.4;

    /** A caller may redial at once, as long as the scenario does not say more. */
    static final double REDIAL_AFTER = 0;

    /** Measured within the hour among customers who call often: 0.48. It is less among all customers. */
    static final double REDIAL_SHARE = 0.35;

    /** Measured among the half that redialled within the hour: 21 of 50 within minutes, 29 of 50 later. */
    static final List<Redial.Delay> REDIAL_DELAYS =
            List.of(new Redial.Delay(0.42, new Exponential(120)), new Redial.Delay(0.58, new Exponential(1800)));

    /** No call is over at once, as long as the scenario does not say more. */
    static final double SHORT_CALLS = 0;

    /** Most are over within ten seconds, below which the bank's calls were counted as short. */
    static final Distribution SHORT_TALK = LogNormal.ofMedian(5, 0.4);

    /**
     * Measured: talk times are lognormal, with spreads from 0.88 to 0.97. The mean is from trade surveys: 5 to 6
     * minutes.
     */
    static final Distribution TALK = LogNormal.ofMean(330, 0.85);

    static final double HOLD_SHARE = 0.25;
    static final Distribution HOLD = LogNormal.ofMean(45, 0.8);
    static final Distribution WRAP_UP = LogNormal.ofMean(60, 0.7);

    /** Trade surveys: 9.9 %. */
    static final double TRANSFER_SHARE = 0.1;

    /** Trade surveys: 70 to 75 %. */
    static final double RESOLVED = 0.72;

    static final double REPEAT_SHARE = 0.8;
    static final double REPEAT_SAME_DAY = 0.35;
    static final Distribution REPEAT_DELAY = new Exponential(2.5 * 86_400);

    /** Calls are the only channel, as long as the scenario does not say more. */
    static final double OTHER_CHANNELS = 0;

    /** Callers and agents are all alike, and the score is the satisfaction, rounded, as long as the scenario does not say more. */
    static final Satisfaction SATISFACTION = new Satisfaction(
            Collections.nCopies(Satisfaction.BEST, 0.25),
            4.3,
            -0.2,
            -1.4,
            -0.4,
            0,
            0.8,
            0,
            0,
            List.of(1.5, 2.5, 3.5, 4.5));

    static final double WRAP_UP_CODE_ERRORS = 0.05;

    /** A company that does not exist, with prices near those of Belgian operators: our choice. */
    static final Company COMPANY = new Company(
            "Télémosane",
            List.of(
                    product("Fibre Découverte", Company.Family.INTERNET, 39_00),
                    product("Fibre Confort", Company.Family.INTERNET, 49_00),
                    product("Fibre Max", Company.Family.INTERNET, 62_50),
                    product("Mobile 5", Company.Family.MOBILE, 12_00),
                    product("Mobile 20", Company.Family.MOBILE, 19_50),
                    product("Mobile Illimité", Company.Family.MOBILE, 33_00),
                    product("Télé Découverte", Company.Family.TV, 14_50),
                    product("Télé Grand Angle", Company.Family.TV, 24_00),
                    product("Duo Maison", Company.Family.BUNDLE, 59_00),
                    product("Trio Famille", Company.Family.BUNDLE, 78_00),
                    product("Option Monde", Company.Family.OPTION, 12_40),
                    product("Option Sport", Company.Family.OPTION, 16_90),
                    product("Option Sécurité", Company.Family.OPTION, 4_90),
                    product("Répéteur Duo", Company.Family.DEVICE, 89_00),
                    product("Décodeur Plus", Company.Family.DEVICE, 119_00),
                    product("Téléphone Alto", Company.Family.DEVICE, 249_00)),
            Map.of(),
            List.of());

    private static Company.Product product(String name, Company.Family family, int cents) {
        return new Company.Product(name, family, cents);
    }

    private Defaults() {}
}
