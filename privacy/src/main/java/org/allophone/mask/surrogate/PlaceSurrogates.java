package org.allophone.mask.surrogate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.fiction.NameLists;
import org.jspecify.annotations.Nullable;

/** Streets and towns put together at random in the place of addresses: whoever lives there, if the house exists at all, is not meant. */
final class PlaceSurrogates {
    /** {@code Rue des Tilleuls 12 bte 3, 6140 Fontaine}, as in Belgium. */
    private static final Pattern STREET_FIRST =
            Pattern.compile("(?<street>\\D.*?),? (?<house>\\d+)(?<more> ?(?:bis|ter|[a-zA-Z])?)"
                    + "(?: (?:bte|boîte|bus) (?<box>\\d+))?(?:, ?(?<postcode>\\d{4,5}) (?<town>.+))?");

    /** {@code 12 bis rue des Tilleuls, 75011 Paris}, as in France. */
    private static final Pattern HOUSE_FIRST = Pattern.compile(
            "(?<house>\\d+)(?<more> (?:bis|ter))?,? (?<street>\\D.*?)" + "(?:, ?(?<postcode>\\d{4,5}) (?<town>.+))?");

    private final NameSurrogates streets;
    private final List<NameLists.Town> towns;
    private final Map<String, Integer> places = new HashMap<>();
    private final KeyedPermutation permutation;
    /** By the number of digits less one. */
    private final List<KeyedPermutation> numbers = new ArrayList<>();

    /**
     * The parts of an address; each may be empty.
     *
     * @param more what stands behind the number of the house: {@code bis}
     */
    record Place(String street, String house, String more, String box, String postcode, String town) {}

    PlaceSurrogates(Keys keys, NameLists lists) {
        this.streets = new NameSurrogates(keys, "address/street", lists.streets(), List.of());
        this.towns = lists.towns();
        this.permutation = new KeyedPermutation(keys.of("address/town"), towns.size());
        long size = 9;
        for (int digits = 1; digits <= 6; digits++, size *= 10) {
            numbers.add(new KeyedPermutation(keys.of("address/number/" + digits), size));
        }
        for (int i = 0; i < towns.size(); i++) {
            places.put(towns.get(i).postcode() + " " + plain(towns.get(i).name()), i);
            places.putIfAbsent(plain(towns.get(i).name()), i);
        }
    }

    /** Takes an address apart; a text that is none is a town. */
    static Place parts(String address) {
        String text = address.strip();
        for (Pattern form : List.of(HOUSE_FIRST, STREET_FIRST)) {
            Matcher parts = form.matcher(text);
            if (parts.matches()) {
                return new Place(
                        parts.group("street"),
                        parts.group("house"),
                        found(parts.group("more")),
                        form == STREET_FIRST ? found(parts.group("box")) : "",
                        found(parts.group("postcode")),
                        found(parts.group("town")));
            }
        }
        return new Place("", "", "", "", "", text);
    }

    /** The place in the place of another one: the parts that it has. */
    Place of(Place place) {
        NameLists.Town town = town(place);
        return new Place(
                place.street().isEmpty() ? "" : street(place.street()),
                number(place.house()),
                place.more(),
                number(place.box()),
                place.postcode().isEmpty() ? "" : town.postcode(),
                place.town().isEmpty() ? "" : town.name());
    }

    private String street(String street) {
        return streets.has(street) ? streets.of(street) : streets.any(street);
    }

    /** A town of the list gets another one; any other town gets one of the list. */
    private NameLists.Town town(Place place) {
        Integer known = places.get(place.postcode() + " " + plain(place.town()));
        Integer found = known != null ? known : places.get(plain(place.town()));
        long index = found != null
                ? found
                : Math.floorMod(NameSurrogates.identity(place.town()).hashCode(), towns.size());
        return towns.get((int) permutation.moved(index));
    }

    /** A number with as many digits, the first of which is no zero. */
    private String number(String number) {
        if (number.isEmpty() || number.length() > 6) {
            return number.isEmpty() ? "" : "1";
        }
        long least = Math.round(Math.pow(10, number.length() - 1.0));
        KeyedPermutation permutation = numbers.get(number.length() - 1);
        return String.valueOf(least + permutation.moved(Math.max(0, Long.parseLong(number) - least)));
    }

    private static String found(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static String plain(String town) {
        return NameSurrogates.plain(town);
    }

    /** The address in one line, in the order of the other one. */
    static String line(Place place, boolean houseFirst) {
        String box = place.box().isEmpty() ? "" : " bte " + place.box();
        String house = place.house() + place.more();
        String street = houseFirst ? house + " " + place.street() : place.street() + " " + house + box;
        if (place.street().isEmpty()) {
            return place.town();
        }
        return place.town().isEmpty() ? street : street + ", " + place.postcode() + " " + place.town();
    }
}
