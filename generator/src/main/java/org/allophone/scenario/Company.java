package org.allophone.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The company whose centre it is, and what it sells on which terms.
 *
 * @param name its name as agents say it
 * @param products what it sells; at least one of each {@link Family}
 * @param policies the figures of its terms, cents or the number of the policy's unit
 */
public record Company(String name, List<Product> products, Map<Policy, Integer> policies) {
    public Company {
        products = List.copyOf(products);
        Map<Policy, Integer> all = new EnumMap<>(Policy.class);
        for (Policy policy : Policy.values()) {
            all.put(policy, policies.getOrDefault(policy, policy.usual()));
        }
        policies = Collections.unmodifiableMap(all);
    }

    /** The figure of a policy. */
    public int figure(Policy policy) {
        return policies.getOrDefault(policy, policy.usual());
    }

    /** The products of a family. */
    public List<Product> of(Family family) {
        return products.stream().filter(product -> product.family() == family).toList();
    }

    /**
     * A product.
     *
     * @param cents its price, of a month, or once for a device
     */
    public record Product(String name, Family family, int cents) {}

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
