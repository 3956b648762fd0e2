package org.allophone.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.allophone.calendar.HalfHourSpan;
import org.allophone.french.Variety;
import org.allophone.random.Purpose;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Company;
import org.allophone.scenario.Figure;

/**
 * The articles that the agents of a centre read. Each figure in them is one of the company: when it changes, the articles that
 * state it get a new version, and no other article does.
 */
public final class KnowledgeBase {
    private static final Purpose FIRST_DAY = Purpose.of("first day of an article");
    private static final int YOUNGEST_DAYS = 30;
    private static final int OLDEST_DAYS = 720;
    private static final int MINUTES_PER_HALF_HOUR = 30;
    private static final int MINUTES_PER_DAY = 1440;

    private final CentreScenario scenario;
    private final Company company;
    private final Set<String> intents;
    private final Seed seed;
    private final LocalDate beforeAllChanges;

    private KnowledgeBase(CentreScenario scenario, Set<String> intents, Seed seed) {
        this.scenario = scenario;
        this.company = scenario.company();
        this.intents = Set.copyOf(intents);
        this.seed = seed;
        this.beforeAllChanges = company.changes().stream()
                .map(Company.Change::from)
                .filter(from -> from.isBefore(scenario.start()))
                .min(Comparator.naturalOrder())
                .orElse(scenario.start());
    }

    /**
     * All versions of all articles of a French-speaking centre, by id and version.
     *
     * @param known the intents that the program's articles are written for
     * @param called the intents that the centre is called about: an article about others is left out
     * @param seed draws since when the first versions are valid
     */
    public static List<Article> of(CentreScenario scenario, Set<String> known, Set<String> called, Seed seed) {
        KnowledgeBase base = new KnowledgeBase(scenario, called, seed);
        return Templates.bundled(known).stream()
                .filter(base::isNeeded)
                .flatMap(template -> base.articles(template).stream())
                .sorted(Comparator.comparing(Article::id).thenComparingInt(Article::version))
                .toList();
    }

    private boolean isNeeded(Template template) {
        return template.intents().isEmpty() || template.intents().stream().anyMatch(intents::contains);
    }

    private List<Article> articles(Template template) {
        List<Article> articles = new ArrayList<>();
        List<Optional<Company.Product>> products = template.products(company);
        for (int i = 0; i < products.size(); i++) {
            String number = String.valueOf(i + 1);
            String id = template.subject().isProduct()
                    ? template.id() + "-" + "0".repeat(Math.max(0, 3 - number.length())) + number
                    : template.id();
            articles.addAll(versions(template, id, products.get(i)));
        }
        return articles;
    }

    /** The versions of an article: a new one from each day on which a figure changes that it states. */
    private List<Article> versions(Template template, String id, Optional<Company.Product> product) {
        List<LocalDate> days = new ArrayList<>(changes(template.figures(company, product)));
        Optional<Figure> about = template.changed(product);
        if (about.isPresent()) {
            NavigableSet<LocalDate> ofSubject = changes(Set.of(about.get()));
            days.removeIf(day -> ofSubject.isEmpty() || day.isBefore(ofSubject.first()));
        } else {
            days.add(0, firstDay(id));
        }
        List<Article> versions = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            Optional<LocalDate> to =
                    i + 1 < days.size() ? Optional.of(days.get(i + 1).minusDays(1)) : Optional.empty();
            Optional<LocalDate> changed =
                    about.map(figure -> changes(Set.of(figure)).floor(from));
            versions.add(version(template, id, i + 1, product, from, to, changed));
        }
        return versions;
    }

    /** The days on which one of these figures changes. */
    private NavigableSet<LocalDate> changes(Set<Figure> figures) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        company.changes().stream()
                .filter(change -> figures.contains(change.figure()))
                .forEach(change -> days.add(change.from()));
        return days;
    }

    private LocalDate firstDay(String id) {
        int age = YOUNGEST_DAYS + seed.stream(FIRST_DAY, Purpose.of(id).id()).nextInt(OLDEST_DAYS - YOUNGEST_DAYS);
        return beforeAllChanges.minusDays(age);
    }

    private Article version(
            Template template,
            String id,
            int number,
            Optional<Company.Product> product,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<LocalDate> changed) {
        ArticlePrinter body = printer(from, changed)
                .words("*Version ")
                .figure("version", String.valueOf(number), String.valueOf(number))
                .words(to.isPresent() ? ", valable du " : ", valable à partir du ")
                .date("valid-from", from);
        to.ifPresent(last -> body.words(" au ").date("valid-to", last));
        body.words(".*\n\n").print(template.body(), product);
        return new Article(
                id,
                number,
                template.kind(),
                printer(from, changed).print(template.title(), product).text(),
                body.text(),
                product.map(Company.Product::name),
                template.audience(),
                template.intents().stream().filter(intents::contains).toList(),
                from,
                to,
                body.figures());
    }

    private ArticlePrinter printer(LocalDate day, Optional<LocalDate> changed) {
        return new ArticlePrinter(company, Variety.of(scenario.language()), openingMinutes(), day, changed);
    }

    /** As agents tell them: those of the first day of the week on which the centre is open. */
    private ArticlePrinter.OpeningMinutes openingMinutes() {
        HalfHourSpan hours = scenario.opening()
                .on(scenario.opening().days().stream().sorted().findFirst().orElseThrow());
        return new ArticlePrinter.OpeningMinutes(
                hours.from() * MINUTES_PER_HALF_HOUR, hours.to() * MINUTES_PER_HALF_HOUR % MINUTES_PER_DAY);
    }
}
