package org.allophone.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allophone.conversation.facts.Sayings;
import org.allophone.conversation.facts.Value;
import org.allophone.french.Euphony;
import org.allophone.french.Variety;
import org.allophone.scenario.Company;
import org.allophone.scenario.Figure;
import org.allophone.scenario.Policy;

/** Prints one version of an article: the figures that hold on a day, and where each stands in the text. */
final class ArticlePrinter {
    private static final String PLURAL_DELAY = "dans les ";
    private static final String DELAY_OF_ONE = "dans un délai de ";

    private final Company company;
    private final Variety variety;
    private final OpeningMinutes opening;
    private final LocalDate day;
    private final Optional<LocalDate> changed;
    private final StringBuilder text = new StringBuilder();
    private final List<Article.FigureInText> figures = new ArrayList<>();

    /** From when to when the centre is open, in minutes of the day. */
    record OpeningMinutes(int from, int to) {}

    /**
     * @param day the day whose figures it states
     * @param changed the day of the change that it is about, if it is about one
     */
    ArticlePrinter(
            Company company, Variety variety, OpeningMinutes opening, LocalDate day, Optional<LocalDate> changed) {
        this.company = company;
        this.variety = variety;
        this.opening = opening;
        this.day = day;
        this.changed = changed;
    }

    /** The text so far, without line breaks at its end. */
    String text() {
        return text.toString().stripTrailing();
    }

    /** The figures in it, in order. */
    List<Article.FigureInText> figures() {
        return figures;
    }

    /** Adds words as they are. */
    ArticlePrinter words(String words) {
        text.append(words);
        return this;
    }

    /** Adds a figure, and notes where it stands. */
    ArticlePrinter figure(String key, String value, String written) {
        figures.add(new Article.FigureInText(key, value, text.length(), text.length() + written.length()));
        text.append(written);
        return this;
    }

    /** Adds a date as a figure. */
    ArticlePrinter date(String key, LocalDate date) {
        return figure(key, date.toString(), FrenchFigures.date(date));
    }

    /** Adds pieces. */
    ArticlePrinter print(List<Piece> pieces, Optional<Company.Product> product) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                text.append(words.text());
            } else if (piece instanceof Piece.Slot slot) {
                slot(slot, product);
            } else if (piece instanceof Piece.ByCountry country) {
                print(variety == Variety.BELGIUM ? country.belgium() : country.france(), product);
            } else if (piece instanceof Piece.Rows rows) {
                company.of(rows.family()).forEach(sold -> print(rows.row(), Optional.of(sold)));
            }
        }
        return this;
    }

    private void slot(Piece.Slot slot, Optional<Company.Product> product) {
        Optional<Policy> policy = Slots.policy(slot.name());
        if (policy.isPresent()) {
            term(policy.get(), slot.form());
            return;
        }
        switch (slot.name()) {
            case Slots.COMPANY -> Euphony.append(text, company.name());
            case Slots.PRODUCT -> product.ifPresent(sold -> Euphony.append(text, sold.name()));
            case Slots.PRICE -> product.ifPresent(sold -> price(sold, slot.form()));
            case Slots.OPEN -> clock(slot.name(), opening.from());
            case Slots.CLOSE -> clock(slot.name(), opening.to());
            case Slots.SINCE -> changed.ifPresent(date -> date("changed", date));
            default -> Slots.term(slot.name(), variety).ifPresent(term -> Euphony.append(text, term));
        }
    }

    private void term(Policy policy, String form) {
        int figure = company.figure(policy, day(form));
        if (figure == 1) {
            singular();
        }
        figure(
                key(new Figure.Term(policy), form),
                Sayings.canonical(Value.of(policy, figure)),
                FrenchFigures.written(policy, figure));
    }

    /** "Dans les 5 jours", but "dans un délai de 1 jour". */
    private void singular() {
        if (text.toString().endsWith(PLURAL_DELAY)) {
            text.setLength(text.length() - PLURAL_DELAY.length());
            text.append(DELAY_OF_ONE);
        }
    }

    private void price(Company.Product product, String form) {
        int cents = company.price(product, day(form));
        figure(
                key(new Figure.Price(product.name()), form),
                Sayings.canonical(new Value.Amount(cents)),
                FrenchFigures.amount(cents));
    }

    private static String key(Figure figure, String form) {
        return form.isEmpty() ? figure.key() : figure.key() + ":" + form;
    }

    private LocalDate day(String form) {
        return form.equals(Piece.Slot.BEFORE) ? changed.orElse(day).minusDays(1) : day;
    }

    private void clock(String key, int minutes) {
        figure(key, Sayings.canonical(new Value.Clock(minutes)), FrenchFigures.clock(minutes));
    }
}
