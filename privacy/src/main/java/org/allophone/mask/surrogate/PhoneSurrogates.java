package org.allophone.mask.surrogate;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.allophone.fiction.NumberingPlan;
import org.allophone.secret.HmacSha256;
import org.allophone.wording.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Telephone numbers for fiction in the place of others of the same country. A number that is for fiction itself gets another one of
 * its plan, mobile or not as it is, so that no two get the same. For real numbers the plans are too small to do so for all: they have
 * to be known first, and get any number of the plan.
 */
final class PhoneSurrogates {
    /** A country code that nobody has: ITU-T keeps it for later. Here it stands before numbers of countries without a plan. */
    private static final String NO_COUNTRY = "+999";

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{4,14}");

    /** The mobile ranges for fiction of the plans that have others too. */
    private static final List<String> MOBILE = List.of("336", "447", "49171", "49176", "4670");

    private static final Map<NumberingPlan, String> COUNTRY_CODES = Map.of(
            NumberingPlan.AUSTRALIA_FICTION, "+61",
            NumberingPlan.BELGIUM_UNASSIGNED, "+32",
            NumberingPlan.FRANCE_FICTION, "+33",
            NumberingPlan.GERMANY_FICTION, "+49",
            NumberingPlan.SWEDEN_FICTION, "+46",
            NumberingPlan.UNITED_KINGDOM_FICTION, "+44",
            NumberingPlan.UNITED_STATES_FICTION, "+1");

    private final Map<NumberingPlan, KeyedPermutation> permutations = new EnumMap<>(NumberingPlan.class);
    private final Map<String, String> assigned = new HashMap<>();
    private final SameShape abroad;
    private final HmacSha256 order;

    /** @param known the numbers that are replaced, in the form of E.164; those that are for fiction may be missing */
    PhoneSurrogates(Keys keys, Collection<String> known) {
        for (NumberingPlan plan : NumberingPlan.values()) {
            permutations.put(plan, new KeyedPermutation(keys.of("phone/" + plan.scenarioName()), plan.size()));
        }
        this.abroad = new SameShape(keys, "phone/abroad", false);
        this.order = new HmacSha256(keys.of("phone/order"));
        Map<NumberingPlan, Set<String>> real = new EnumMap<>(NumberingPlan.class);
        Map<NumberingPlan, Set<Long>> taken = new EnumMap<>(NumberingPlan.class);
        for (String number : new TreeSet<>(known)) {
            OfPlan place = place(number);
            if (place != null && place.index().isPresent()) {
                taken.computeIfAbsent(place.plan(), plan -> new HashSet<>())
                        .add(moved(place.plan(), place.index().getAsLong()));
            } else if (place != null) {
                real.computeIfAbsent(place.plan(), plan -> new TreeSet<>()).add(number);
            }
        }
        real.forEach((plan, numbers) -> assign(plan, numbers, taken.getOrDefault(plan, new HashSet<>())));
    }

    /** A plan of the country of a number, and the place of the number in it, if it is for fiction. */
    private record OfPlan(NumberingPlan plan, OptionalLong index) {}

    /**
     * Gives each number a place of the plan that is drawn under the key, or the next one that is free. The numbers come in an order
     * that is drawn under the key too, so that their order in a file changes nothing.
     */
    private void assign(NumberingPlan plan, Set<String> numbers, Set<Long> taken) {
        if (numbers.size() + taken.size() > plan.size()) {
            throw Faults.refusal("capacity.phone", numbers.size() + taken.size(), plan.scenarioName(), plan.size());
        }
        List<String> drawn =
                numbers.stream().sorted(Comparator.comparing(this::draw)).toList();
        for (String number : drawn) {
            long place = Long.remainderUnsigned(draw(number), plan.size());
            while (!taken.add(place)) {
                place = (place + 1) % plan.size();
            }
            assigned.put(number, "+" + plan.number(place));
        }
    }

    private long draw(String number) {
        return ByteBuffer.wrap(order.digest(number)).getLong();
    }

    /**
     * The number in the place of another one.
     *
     * @param number in the form of E.164
     * @throws Refusal if it is a real number of a country with a plan, and was not among the known ones
     */
    String of(String number) {
        OfPlan place = place(number);
        if (place == null) {
            return NO_COUNTRY + abroad.of(number.replaceAll("\\D", ""));
        }
        if (place.index().isPresent()) {
            return "+" + place.plan().number(moved(place.plan(), place.index().getAsLong()));
        }
        String found = assigned.get(number);
        if (found == null) {
            throw Faults.refusal("unknown.phone");
        }
        return found;
    }

    /** A mobile number gets a mobile one: the permutation is followed until it comes to a number of the same sort. */
    private long moved(NumberingPlan plan, long index) {
        boolean mobile = isMobile(plan.number(index));
        long moved = index;
        do {
            moved = permutation(plan).moved(moved);
        } while (isMobile(plan.number(moved)) != mobile);
        return moved;
    }

    private static boolean isMobile(long number) {
        String digits = String.valueOf(number);
        return MOBILE.stream().anyMatch(digits::startsWith);
    }

    private KeyedPermutation permutation(NumberingPlan plan) {
        return Objects.requireNonNull(permutations.get(plan), "all plans have a permutation");
    }

    private static @Nullable OfPlan place(String number) {
        if (!E164.matcher(number).matches()) {
            return null;
        }
        long digits = Long.parseLong(number.substring(1));
        for (NumberingPlan plan : NumberingPlan.values()) {
            OptionalLong index = plan.indexOf(digits);
            if (index.isPresent()) {
                return new OfPlan(plan, index);
            }
        }
        for (NumberingPlan plan : NumberingPlan.values()) {
            // North America has one country code: there, the plan of the United States serves all.
            String country = COUNTRY_CODES.get(plan);
            if (country != null && number.startsWith(country)) {
                return new OfPlan(plan, OptionalLong.empty());
            }
        }
        return null;
    }
}
