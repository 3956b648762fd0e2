package org.allophone.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allophone.conversation.pack.Intent;
import org.allophone.conversation.pack.PackReader;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.allophone.scenario.CentreScenario;
import org.allophone.scenario.Company;
import org.allophone.scenario.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What agents read up: every figure is the scenario's, in good French. */
class KnowledgeBaseTest {
    private static final Pattern STEP = Pattern.compile("(?m)^[0-9]+\\. ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Frequent English words that are no French ones. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?<!\\p{L})(the|and|with|of|customer|invoice|refund|email|e-mail|call|agent's|fee|delay|please|update|feedback|check"
                    + "|ticketing|self-service|helpdesk|online|mailing|cashback)(?!\\p{L})");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"telecom-be", "telecom-fr", "telecom-national"})
    void everyFigureOfEveryArticleIsTheOneOfTheScenario(String name) {
        assertAllFiguresAgree(Centres.bundled(name));
    }

    @Test
    void everyFigureIsTheOneOfTheScenarioWhateverTheCompanySays() throws IOException {
        for (int seed = 1; seed <= 12; seed++) {
            assertAllFiguresAgree(Centres.with(folder, anyCompany(seed)));
        }
    }

    private static void assertAllFiguresAgree(CentreScenario scenario) {
        for (Article article : Centres.articles(scenario)) {
            List<FigureReader.Read> read = FigureReader.read(blanked(article.text(), scenario.company()));
            List<FigureReader.Read> known = article.figures().stream()
                    .map(figure -> new FigureReader.Read(
                            expected(figure.key(), article, scenario), figure.start(), figure.end()))
                    .toList();
            assertThat(known).as(article.path()).isEqualTo(read);
            assertThat(article.figures())
                    .as(article.path())
                    .extracting(Article.FigureInText::value)
                    .isEqualTo(read.stream().map(FigureReader.Read::value).toList());
        }
    }

    /** The text without the names of products and the numbers of steps, in the same places. */
    private static String blanked(String text, Company company) {
        String blanked =
                STEP.matcher(text).replaceAll(step -> "_".repeat(step.group().length()));
        for (Company.Product product : company.products()) {
            blanked = blanked.replace(product.name(), "_".repeat(product.name().length()));
        }
        return blanked;
    }

    /** What the scenario says of a figure on the day from which the article is valid. */
    private static String expected(String key, Article article, CentreScenario scenario) {
        boolean before = key.endsWith(":before");
        String name = before ? key.substring(0, key.indexOf(':')) : key;
        Company company = scenario.company();
        LocalDate day = before ? changeOf(article, company).minusDays(1) : article.validFrom();
        if (name.startsWith("policy.")) {
            Policy policy = Policy.of(name.substring("policy.".length())).orElseThrow();
            int figure = company.figure(policy, day);
            return switch (policy.unit()) {
                case CENTS -> euros(figure);
                case COUNT -> String.valueOf(figure);
                case HOURS -> figure + " hours";
                case DAYS -> figure + " days";
                case WORKDAYS -> figure + " workdays";
                case MONTHS -> figure + " months";
            };
        }
        if (name.startsWith("price.")) {
            return euros(company.products().stream()
                    .filter(product -> product.name().equals(name.substring("price.".length())))
                    .mapToInt(product -> company.price(product, day))
                    .findFirst()
                    .orElseThrow());
        }
        return switch (name) {
            case "version" -> String.valueOf(article.version());
            case "valid-from" -> article.validFrom().toString();
            case "valid-to" -> article.validTo().orElseThrow().toString();
            case "changed" -> changeOf(article, company).toString();
            case "hours.open" -> clock(scenario.opening().on(firstDay(scenario)).from());
            case "hours.close" -> closing(scenario);
            default -> throw new AssertionError(name);
        };
    }

    private static String euros(int cents) {
        return cents / 100 + "." + cents % 100 / 10 + cents % 10;
    }

    private static String closing(CentreScenario scenario) {
        return clock(scenario.opening().on(firstDay(scenario)).to());
    }

    private static DayOfWeek firstDay(CentreScenario scenario) {
        return Collections.min(scenario.opening().days());
    }

    private static String clock(int halfHours) {
        return String.format(Locale.ROOT, "%02d:%02d", halfHours / 2 % 24, halfHours % 2 * 30);
    }

    /** The last day on which the figure changed that the memo states with what it was before. */
    private static LocalDate changeOf(Article article, Company company) {
        String changed = article.figures().stream()
                .map(Article.FigureInText::key)
                .filter(key -> key.endsWith(":before"))
                .findFirst()
                .orElseThrow();
        return company.changes().stream()
                .filter(change -> changed.equals(change.figure().key() + ":before"))
                .map(Company.Change::from)
                .filter(from -> !from.isAfter(article.validFrom()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** A company with other figures and changes. */
    private static String anyCompany(int seed) {
        RandomStream random = new RandomStream(seed);
        StringBuilder yaml = new StringBuilder("company:\n  policies:\n");
        Map<Policy, Integer> figures = new HashMap<>();
        for (Policy policy : Policy.values()) {
            int figure = random.nextInt(8) == 0 ? 1 : 2 + random.nextInt(398);
            figures.put(policy, figure);
            yaml.append("    ").append(policy.key()).append(": ").append(figure).append('\n');
        }
        yaml.append("  products:\n    - {name: Duo 7, family: bundle, price: 1234.5}\n  changes:\n");
        yaml.append("    - {from: 2025-01-10, product: Duo 7, value: 2000}\n");
        for (Policy policy : Policy.values()) {
            if (random.nextInt(3) == 0) {
                yaml.append("    - {from: 2025-01-%02d, policy: %s, value: %d}%n"
                        .formatted(7 + random.nextInt(20), policy.key(), figures.getOrDefault(policy, 1) % 400 + 1));
            }
        }
        return yaml.toString();
    }

    @Test
    void everyIntentHasAnArticleAndATariffStandsForEachFamily() {
        List<Article> articles = Centres.articles(Centres.bundled("telecom-be"));
        Set<String> helped = new TreeSet<>();
        articles.stream()
                .filter(article -> article.kind() == Article.Kind.PROCEDURE)
                .forEach(article -> helped.addAll(article.intents()));
        assertThat(helped).containsAll(Centres.INTENTS).hasSize(40);
        for (Company.Product product : Centres.bundled("telecom-be").company().products()) {
            assertThat(articles)
                    .as(product.name())
                    .anyMatch(article -> article.kind() == Article.Kind.TARIFF
                            && article.text().contains("| " + product.name() + " |"));
        }
        assertThat(articles.stream()
                        .filter(article -> article.kind() == Article.Kind.MEMO)
                        .map(Article::id)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(5);
    }

    /** What an agent may promise about an intent is in an article that helps with it. */
    @Test
    void theArticlesOfAnIntentStateEachDelayAndFeeThatItsConversationsStandOn() {
        List<Article> articles = Centres.articles(Centres.bundled("telecom-be"));
        for (Intent intent : PackReader.bundled("fr").intents()) {
            Set<String> stated = new HashSet<>();
            articles.stream()
                    .filter(article -> article.intents().contains(intent.name()))
                    .flatMap(article -> article.figures().stream())
                    .forEach(figure -> stated.add(figure.key()));
            for (Policy policy : Policy.values()) {
                boolean needed = intent.facts().stream()
                                .anyMatch(fact -> fact.source().followsFrom(policy))
                        || intent.outcomes().stream()
                                .flatMap(outcome -> outcome.promise().stream())
                                .anyMatch(promise -> promise.delay().policy().equals(policy.key()));
                if (needed && Centres.INTENTS.contains(intent.name())) {
                    assertThat(stated).as(intent.name()).contains("policy." + policy.key());
                }
            }
        }
    }

    @Test
    void changingAFigureChangesTheArticlesThatStateItAndNothingElse() throws IOException {
        List<Article> before = Centres.articles(Centres.with(folder, "company: {name: Télémosane}\n"));
        for (Policy policy : Policy.values()) {
            List<Article> after = Centres.articles(Centres.with(
                    folder, "company: {policies: {%s: %d}}%n".formatted(policy.key(), policy.usual() % 400 + 2)));
            assertThat(after).hasSameSizeAs(before);
            int changed = 0;
            for (int i = 0; i < before.size(); i++) {
                boolean states = before.get(i).figures().stream()
                        .anyMatch(figure -> figure.key().equals("policy." + policy.key()));
                changed += states ? 1 : 0;
                if (states) {
                    assertThat(after.get(i).text()).isNotEqualTo(before.get(i).text());
                    assertThat(without(after.get(i), policy)).isEqualTo(without(before.get(i), policy));
                } else {
                    assertThat(after.get(i)).isEqualTo(before.get(i));
                }
            }
            assertThat(changed).as(policy.key()).isPositive();
        }
    }

    /** The text with a gap where a policy's figure stands, and the preposition before it. */
    private static String without(Article article, Policy policy) {
        StringBuilder text = new StringBuilder(article.text());
        List<Article.FigureInText> figures = new ArrayList<>(article.figures());
        Collections.reverse(figures);
        for (Article.FigureInText figure : figures) {
            if (figure.key().equals("policy." + policy.key())) {
                text.replace(figure.start(), figure.end(), "…");
            }
        }
        return text.toString();
    }

    @Test
    void aVersionIsValidUntilTheDayBeforeTheNextAndStatesAnotherFigure() {
        Map<String, Article> last = new HashMap<>();
        for (Article article : Centres.articles(Centres.bundled("telecom-be"))) {
            Article earlier = last.put(article.id(), article);
            if (article.version() == 1) {
                assertThat(earlier).isNull();
                continue;
            }
            assertThat(Optional.ofNullable(earlier).orElseThrow().version()).isEqualTo(article.version() - 1);
            assertThat(earlier.validTo()).contains(article.validFrom().minusDays(1));
            assertThat(values(article)).isNotEqualTo(values(earlier));
        }
        assertThat(last.values()).allMatch(article -> article.validTo().isEmpty());
    }

    private static List<String> values(Article article) {
        return article.figures().stream()
                .filter(figure -> !figure.key().startsWith("v"))
                .map(Article.FigureInText::value)
                .toList();
    }

    @Test
    void aboutAQuarterOfTheArticlesChangesAndSomeAreNearlyTheSame() {
        List<Article> articles = Centres.articles(Centres.bundled("telecom-be"));
        long ids = articles.stream().map(Article::id).distinct().count();
        long changing =
                articles.stream().filter(article -> article.version() == 2).count();
        assertThat(ids).isBetween(60L, 130L);
        assertThat(changing / (double) ids).isBetween(0.2, 0.3);
        Map<String, Set<String>> alike = new HashMap<>();
        for (Article article : articles) {
            article.product()
                    .ifPresent(product -> alike.computeIfAbsent(
                                    FigureReader.read(article.text()).stream()
                                            .skip(1)
                                            .reduce(
                                                    article.text()
                                                            .lines()
                                                            .skip(2)
                                                            .reduce("", String::concat),
                                                    (text, figure) -> text.replace(
                                                            article.text().substring(figure.start(), figure.end()), ""),
                                                    (one, other) -> one)
                                            .replace(product, ""),
                                    unused -> new HashSet<>())
                            .add(article.id()));
        }
        long nearlyTheSame = alike.values().stream()
                .filter(same -> same.size() > 1)
                .mapToLong(Set::size)
                .sum();
        assertThat(nearlyTheSame / (double) ids).isBetween(0.07, 0.15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"telecom-be", "telecom-fr"})
    void theTextsAreTypesetAsFrenchIs(String name) {
        for (Article article : Centres.articles(Centres.bundled(name))) {
            String where = article.path();
            for (String text : List.of(article.title(), article.text().replaceAll("(?m)^\\|[-:|]+\\|$", ""))) {
                assertThat(text)
                        .as(where)
                        .doesNotContain("  ", "'", "\"", "\t", " .", " ,", "( ", " )", "{", "}", "[", "]");
                assertThat(text).as(where).doesNotContainPattern("[^ \\n][:;!?»]");
                assertThat(text).as(where).doesNotContainPattern("«[^ ]");
                assertThat(text).as(where).doesNotContainPattern("(?m) $");
                assertThat(text).as(where).doesNotContainPattern(ENGLISH);
                assertThat(text).as(where).doesNotContainPattern("(?<![\\p{L}’-])(de|que|le|la|ne|je) [aeiéèêâ]");
                assertThat(text)
                        .as(where)
                        .doesNotContainPattern("(?<!\\p{L})(de|à) les? (?!\\p{L}+(?:er|ir|re)(?!\\p{L}))");
                assertThat(text.chars().filter(c -> c == '«').count())
                        .as(where)
                        .isEqualTo(text.chars().filter(c -> c == '»').count());
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
                assertThat(text.codePointCount(0, text.length())).isEqualTo(text.length());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"telecom-be", "telecom-fr"})
    void anArticleHasEightyToFourHundredWords(String name) {
        for (Article article : Centres.articles(Centres.bundled(name))) {
            assertThat(WORD.matcher(article.text()).results().count())
                    .as(article.path())
                    .isBetween(80L, 400L);
        }
    }

    @Test
    void belgiumAndFranceSayItDifferently() {
        String belgium = all("telecom-be");
        String france = all("telecom-fr");
        assertThat(belgium)
                .contains("domiciliation", "modem", "note de crédit", "GSM")
                .doesNotContain("prélèvement", "la box");
        assertThat(france)
                .contains("prélèvement", "la box", "un avoir", "le mobile")
                .doesNotContain("domiciliation", "modem", "GSM");
    }

    private static String all(String name) {
        return Centres.articles(Centres.bundled(name)).stream()
                .map(article -> article.title() + article.text())
                .reduce("", String::concat);
    }

    @Test
    void anArticleAboutWhatNobodyCallsForIsLeftOut() {
        List<Article> articles =
                KnowledgeBase.of(Centres.bundled("telecom-be"), Centres.INTENTS, Set.of("pin-puk"), new Seed(42));
        assertThat(articles)
                .extracting(Article::id)
                .contains("KB-TEC-006", "KB-TAR-001")
                .doesNotContain("KB-TEC-001");
        assertThat(articles).flatExtracting(Article::intents).allMatch(intent -> intent.equals("pin-puk"));
    }

    @Test
    void idsAreFitForFilesAndForRetrievalSets() {
        Stream<String> ids =
                Centres.articles(Centres.bundled("telecom-be")).stream().map(Article::id);
        assertThat(ids).allMatch(id -> id.matches("KB-[A-Z]{3}-[0-9]{3}"));
    }

    @Test
    void theFileOfAnArticleHasWhatIsKnownOfItAndThenItsText() {
        Article article = Centres.articles(Centres.bundled("telecom-be")).stream()
                .filter(found -> found.path().equals("knowledge/KB-OPT-001@2.md"))
                .findFirst()
                .orElseThrow();
        assertThat(article.asFile()).startsWith("""
                ---
                id: KB-OPT-001
                version: 2
                kind: procedure
                audience: internal
                product: Option Monde
                intents: amount-not-understood
                valid_from: 2025-01-27
                ---

                # Option Monde : activer, arrêter, contester

                *Version 2, valable à partir du 27 janvier 2025.*

                « Option Monde » coûte 13,90 € par mois, en plus de l’abonnement.
                """);
        assertThat(article.asFile()).endsWith(article.text() + "\n");
    }
}
