package org.allophone.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The company whose centre it is, and what it sells on which terms.
 *
 * @param name its name as agents say it
 * @param products what it sells, at the prices before all changes; at least one of each {@link Family}
 * @param policies the figures of its terms before all changes, cents or the number of the policy's unit
 * @param changes what it changes, by date
 */
public record Company(String name, List<Product> products, Map<Policy, Integer> policies, List<Change> changes) {
    public Company {
        products = List.copyOf(products);
        Map<Policy, Integer> all = new EnumMap<>(Policy.class);
        for (Policy policy : Policy.values()) {
            all.put(policy, policies.getOrDefault(policy, policy.usual()));
        }
        policies = Collections.unmodifiableMap(all);
        changes = changes.stream().sorted(Comparator.comparing(Change::from)).toList();
    }

    /** The figure of a policy that holds on a day. */
    public int figure(Policy policy, LocalDate day) {
        return onDay(new Figure.Term(policy), policies.getOrDefault(policy, policy.usual()), day);
    }

    /** The price of a product that holds on a day, in cents. */
    public int price(Product product, LocalDate day) {
        return onDay(new Figure.Price(product.name()), product.cents(), day);
    }

    /**
     * A figure that holds on a day, in cents or as its policy counts.
     *
     * @throws java.util.NoSuchElementException if it is the price of a product that the company does not have
     */
    public int figure(Figure figure, LocalDate day) {
        return figure instanceof Figure.Term term
                ? figure(term.policy(), day)
                : price(product(((Figure.Price) figure).product()), day);
    }

    private Product product(String productName) {
        return products.stream()
                .filter(product -> product.name().equals(productName))
                .findFirst()
                .orElseThrow();
    }

    private int onDay(Figure figure, int first, LocalDate day) {
        int holding = first;
        for (Change change : changes) {
            if (!change.from().isAfter(day) && change.figure().equals(figure)) {
                holding = change.to();
            }
        }
        return holding;
    }

    /** The products of a family. */
    public List<Product> of(Family family) {
        return products.stream().filter(product -> product.family() == family).toList();
    }

    /** The same company with all changes so many days later. */
    Company changingLater(long days) {
        return new Company(
                name,
                products,
                policies,
                changes.stream()
                        .map(change -> new Change(change.from().plusDays(days), change.figure(), change.to()))
                        .toList());
    }

    /**
     * A product.
     *
     * @param cents its price, of a month, or once for a device
     */
    public record Product(String name, Family family, int cents) {}

    /**
     * A figure that is another one from a day on.
     *
     * @param from the first day
     * @param to cents or the number of the policy's unit
     */
    public record Change(LocalDate from, Figure figure, int to) {}

    /** A kind of product. */
    public enum Family {
        INTERNET,
        MOBILE,
        TV,
        BUNDLE,
        OPTION,
        DEVICE
    }
}
