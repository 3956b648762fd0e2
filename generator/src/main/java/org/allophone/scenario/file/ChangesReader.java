package org.allophone.scenario.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allophone.scenario.Company;
import org.allophone.scenario.Figure;
import org.allophone.scenario.Policy;

/** Reads what a company changes: a figure of its terms or a price, and the day from which another one holds. */
final class ChangesReader {
    private static final ValueType<Policy> POLICY = ValueType.choice(Policy.values(), Policy::key);
    private static final String VALUE = "value";

    private final Company before;
    private final ValueType<String> product;

    /** @param before the company without its changes */
    private ChangesReader(Company before) {
        this.before = before;
        List<String> names =
                before.products().stream().map(Company.Product::name).toList();
        this.product =
                ValueType.LINE.where(names::contains, Faults.wording("allowed.choice", String.join(", ", names)));
    }

    /** The company with the changes of its section. */
    static Company withChanges(Company before, YamlSection section) {
        ChangesReader reader = new ChangesReader(before);
        List<Company.Change> changes = new ArrayList<>();
        List<YamlSection> places = section.sections("changes");
        for (YamlSection place : places) {
            changes.add(reader.read(place));
        }
        Company after = new Company(before.name(), before.products(), before.policies(), changes);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            YamlSection place = places.get(i);
            if (place.isReadable() && place.faults().noneAt(place.place())) {
                reader.check(changes.get(i), after, seen, place);
            }
        }
        return after;
    }

    private void check(Company.Change change, Company after, Set<String> seen, YamlSection place) {
        String key = change.figure().key();
        if (!seen.add(change.from() + " " + key)) {
            place.faults()
                    .note(place.place(), "change.twice", key, change.from().toString());
        } else if (after.figure(change.figure(), change.from().minusDays(1)) == change.to()) {
            place.faults().note(place.place(), "change.nothing", key);
        }
    }

    private Company.Change read(YamlSection section) {
        LocalDate from = section.require("from", ValueType.DATE);
        boolean ofProduct = section.has("product");
        if (section.has("policy") == ofProduct && section.isReadable()) {
            section.faults().note(section.place(), "change.figure");
        }
        if (ofProduct) {
            String name = section.require("product", product);
            return new Company.Change(
                    from, new Figure.Price(name), CompanyValues.cents(section.require(VALUE, CompanyValues.PRICE)));
        }
        Policy policy = section.get(
                "policy", POLICY, before.policies().keySet().iterator().next());
        int to = policy.unit() == Policy.Unit.CENTS
                ? CompanyValues.cents(section.require(VALUE, CompanyValues.PRICE))
                : section.require(VALUE, CompanyValues.FIGURE);
        return new Company.Change(from, new Figure.Term(policy), to);
    }
}
