package org.allophone.scenario.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allophone.scenario.Company;
import org.allophone.scenario.Policy;

/** Reads the company of a scenario: its name, its products, the figures of its terms, and what it changes. */
final class CompanyReader {
    private static final ValueType<Company.Family> FAMILY =
            ValueType.choice(Company.Family.values(), family -> family.name().toLowerCase(Locale.ROOT));

    private CompanyReader() {}

    static Company read(YamlSection section) {
        List<Company.Product> products = new ArrayList<>();
        for (YamlSection product : section.sections("products")) {
            products.add(new Company.Product(
                    product.require("name", ValueType.LINE),
                    product.require("family", FAMILY),
                    CompanyValues.cents(product.require("price", CompanyValues.PRICE))));
        }
        for (Company.Family family : Company.Family.values()) {
            if (products.stream().noneMatch(product -> product.family() == family)) {
                products.addAll(Defaults.COMPANY.of(family));
            }
        }
        YamlSection figures = section.section("policies");
        Map<Policy, Integer> policies = new EnumMap<>(Policy.class);
        for (Policy policy : Policy.values()) {
            policies.put(
                    policy,
                    policy.unit() == Policy.Unit.CENTS
                            ? CompanyValues.cents(
                                    figures.get(policy.key(), CompanyValues.PRICE, policy.usual() / 100.0))
                            : figures.get(policy.key(), CompanyValues.FIGURE, policy.usual()));
        }
        String name = section.get("name", ValueType.LINE, Defaults.COMPANY.name());
        return ChangesReader.withChanges(new Company(name, products, policies, List.of()), section);
    }
}
