package org.allophone.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allophone.scenario.Company;
import org.allophone.scenario.Figure;

/**
 * An article before its slots have values: what a linguist writes.
 *
 * @param id the article's id; if it is written once for each of several products, what their ids begin with
 * @param intents the intents that it helps with
 * @param subject of what there is an article each
 */
record Template(
        String id,
        List<Piece> title,
        Article.Kind kind,
        List<String> intents,
        Article.Audience audience,
        Subject subject,
        List<Piece> body) {
    Template {
        title = List.copyOf(title);
        intents = List.copyOf(intents);
        body = List.copyOf(body);
    }

    /** The products that there is an article each about; one that is empty for an article about none. */
    List<Optional<Company.Product>> products(Company company) {
        if (subject instanceof Subject.EachProduct each) {
            return company.of(each.family()).stream().map(Optional::of).toList();
        }
        if (subject instanceof Subject.AfterNewPrice) {
            return company.products().stream()
                    .filter(product -> company.changes().stream()
                            .anyMatch(change -> change.figure().equals(new Figure.Price(product.name()))))
                    .map(Optional::of)
                    .toList();
        }
        return List.of(Optional.empty());
    }

    /** The figure that must have changed before there is an article. */
    Optional<Figure> changed(Optional<Company.Product> product) {
        if (subject instanceof Subject.AfterChange after) {
            return Optional.of(new Figure.Term(after.policy()));
        }
        return subject instanceof Subject.AfterNewPrice
                ? product.map(sold -> new Figure.Price(sold.name()))
                : Optional.empty();
    }

    /** The figures that it states. */
    Set<Figure> figures(Company company, Optional<Company.Product> product) {
        Set<Figure> figures = new HashSet<>();
        collect(body, company, product, figures);
        return figures;
    }

    private static void collect(
            List<Piece> pieces, Company company, Optional<Company.Product> product, Set<Figure> figures) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Slot slot) {
                Slots.policy(slot.name()).ifPresent(policy -> figures.add(new Figure.Term(policy)));
                if (slot.name().equals(Slots.PRICE)) {
                    product.ifPresent(sold -> figures.add(new Figure.Price(sold.name())));
                }
            } else if (piece instanceof Piece.ByCountry country) {
                List<Piece> both = new ArrayList<>(country.belgium());
                both.addAll(country.france());
                collect(both, company, product, figures);
            } else if (piece instanceof Piece.Rows rows) {
                company.of(rows.family()).forEach(sold -> collect(rows.row(), company, Optional.of(sold), figures));
            }
        }
    }
}
