package org.allophone.question.material;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.allophone.french.Variety;
import org.allophone.knowledge.Article;
import org.allophone.question.form.Evidence;

/** All that the documents of a benchmark state, found by what questions are about. */
public final class Material {
    private final List<KnownCase> cases;
    private final List<CallTally> tallies;
    private final List<Article> articles;
    private final Map<String, List<KnownCase>> casesByName = new HashMap<>();
    private final Map<String, KnownCall> callsByDocument = new HashMap<>();
    private final Map<String, List<KnownCall>> callsByCustomer = new HashMap<>();
    private final Map<String, List<KnownCase>> casesByIntent = new TreeMap<>();
    private final Map<String, List<KnownCase>> casesByFact = new HashMap<>();
    private final Map<String, Integer> callsByIntentAndHalfDay = new HashMap<>();
    private final Map<String, List<Said>> documentsByNameSaid = new HashMap<>();
    private final Map<String, Evidence> notices;
    private final CountedWords counted;

    /**
     * @param calls all answered calls
     * @param tallies all calls, in order
     * @param articles all versions of all articles
     * @param notices where each notice says what it is about, by its document
     * @param variety the French of the calls
     */
    public Material(
            Collection<KnownCall> calls,
            List<CallTally> tallies,
            List<Article> articles,
            Map<String, Evidence> notices,
            Variety variety) {
        this.notices = Map.copyOf(notices);
        this.counted = new CountedWords(variety);
        Map<Long, List<KnownCall>> byCase = new TreeMap<>();
        calls.stream()
                .sorted(Comparator.comparingLong(KnownCall::number))
                .forEach(call -> byCase.computeIfAbsent(call.caseNumber(), none -> new ArrayList<>())
                        .add(call));
        this.cases = byCase.values().stream().map(KnownCase::new).toList();
        this.tallies = List.copyOf(tallies);
        this.articles = List.copyOf(articles);
        for (KnownCase one : cases) {
            add(casesByName, one.first().caller().lastName(), one);
            add(casesByIntent, one.intent(), one);
            one.calls().forEach(call -> callsByDocument.put(call.id(), call));
            one.calls()
                    .forEach(call -> callsByCustomer
                            .computeIfAbsent(call.record().customer(), none -> new ArrayList<>())
                            .add(call));
            one.calls()
                    .forEach(call -> call.intents()
                            .forEach(intent -> callsByIntentAndHalfDay.merge(halfDay(intent, call), 1, Integer::sum)));
            one.calls().stream()
                    .flatMap(call -> call.mentions().stream())
                    .map(mention -> fact(mention.fact(), mention.value()))
                    .distinct()
                    .forEach(fact -> add(casesByFact, fact, one));
        }
    }

    private static <K> void add(Map<K, List<KnownCase>> map, K key, KnownCase one) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(one);
    }

    private static String fact(String id, String value) {
        return id + "=" + value;
    }

    /** All cases, by number. */
    public List<KnownCase> cases() {
        return cases;
    }

    /** All calls, abandoned ones too. */
    public List<CallTally> tallies() {
        return tallies;
    }

    /** Where each notice says what it is about, by its document. */
    public Map<String, Evidence> notices() {
        return notices;
    }

    /** All versions of all articles. */
    public List<Article> articles() {
        return articles;
    }

    /** The cases of all callers of a last name. */
    public List<KnownCase> ofName(String lastName) {
        return casesByName.getOrDefault(lastName, List.of());
    }

    /**
     * The documents in which a name is said that may state a value, whatever it stands for there. None that states it is left out; some do not.
     *
     * @param value in its usual form
     */
    public List<String> mayState(String name, String value) {
        return documentsByNameSaid
                .computeIfAbsent(
                        name,
                        none -> cases.stream()
                                .flatMap(one -> one.calls().stream())
                                .flatMap(Material::documents)
                                .filter(document -> document.words().says(name))
                                .toList())
                .stream()
                .filter(document -> document.words().states(value) || counted.mayState(value, document.words()::states))
                .map(Said::document)
                .toList();
    }

    /** A document of a call, and what is said in it. */
    private record Said(String document, SaidWords words) {}

    private static Stream<Said> documents(KnownCall call) {
        return Stream.concat(
                Stream.of(new Said(call.id(), call.words())),
                call.note().stream().map(note -> new Said(note.id(), note.words())));
    }

    /** Where the parts of a call begin in its document; empty for other documents. */
    public List<Integer> sections(String document) {
        KnownCall call = callsByDocument.get(document);
        return call == null ? List.of() : call.sections();
    }

    /** The calls of a customer, in order. */
    public List<KnownCall> ofCustomer(String customer) {
        return callsByCustomer.getOrDefault(customer, List.of());
    }

    /** The cases that are about an intent. */
    public List<KnownCase> ofIntent(String intent) {
        return casesByIntent.getOrDefault(intent, List.of());
    }

    /** How many calls of the half of the day of a call are about an intent, as their own or as a further matter. */
    public int callsAbout(String intent, KnownCall call) {
        return callsByIntentAndHalfDay.getOrDefault(halfDay(intent, call), 0);
    }

    private static String halfDay(String intent, KnownCall call) {
        return intent + "=" + call.date() + (call.isMorning() ? "=1" : "=0");
    }

    /** The cases in which some call states this value of a fact. */
    public List<KnownCase> stating(String fact, String value) {
        return casesByFact.getOrDefault(fact(fact, value), List.of());
    }

    /** The first and the last day of the calls. */
    public LocalDate firstDay() {
        return tallies.get(0).date();
    }

    /** The last day of the calls. */
    public LocalDate lastDay() {
        return tallies.get(tallies.size() - 1).date();
    }

    /** Where the articles that are valid on a day state a figure. */
    public List<Evidence> figure(String key, LocalDate day) {
        return articles.stream()
                .filter(article -> isValid(article, day))
                .flatMap(article -> places(article, key).stream())
                .toList();
    }

    /** The documents that state a figure, or one before or after it, and are not valid on a day. */
    public List<String> staleFigure(String key, LocalDate day) {
        return articles.stream()
                .filter(article -> !isValid(article, day))
                .filter(article -> !places(article, key).isEmpty())
                .map(Material::id)
                .toList();
    }

    /** Whether a version is the one that holds on a day. */
    public static boolean isValid(Article article, LocalDate day) {
        return !article.validFrom().isAfter(day)
                && article.validTo().map(last -> !last.isBefore(day)).orElse(true);
    }

    /** The places in an article that state a figure. */
    public static List<Evidence> places(Article article, String key) {
        return article.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .map(figure -> new Evidence(
                        id(article),
                        0,
                        figure.start(),
                        figure.end(),
                        article.text().substring(figure.start(), figure.end())))
                .toList();
    }

    /** The id of a version's document: {@code KB-FAC-012@2}. */
    public static String id(Article article) {
        return article.id() + "@" + article.version();
    }
}
