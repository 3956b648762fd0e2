package org.allophone.question.material;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allophone.centre.demand.event.CentreEvent;
import org.allophone.question.form.Evidence;
import org.allophone.question.material.BenchmarkDocument.Field;
import org.allophone.question.wording.FrenchValues;

/** The notices that a centre gives out about outages, campaigns and the like: a document for each event that a call was about. */
public final class Notices {
    private static final int MICROS = 1_000_000;

    private final Map<String, CentreEvent> events = new ConcurrentHashMap<>();
    private final Function<String, String> topics;

    /** @param topics how one speaks of a topic */
    public Notices(Function<String, String> topics) {
        this.topics = topics;
    }

    /** Takes the event of a call, and gives the id of its notice. */
    public String of(CentreEvent event) {
        String id = "NOTICE-" + event.id().replaceAll("[^A-Za-z0-9-]", "-");
        events.put(id, event);
        return id;
    }

    /** All notices, by the day of their event. */
    public List<BenchmarkDocument> documents() {
        List<BenchmarkDocument> documents = new ArrayList<>();
        events.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, CentreEvent> one) ->
                                one.getValue().startMicros())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> documents.add(document(one.getKey(), one.getValue())));
        return documents;
    }

    /** The first sentence of each notice, which tells what it is about. */
    public Map<String, Evidence> places() {
        return documents().stream().collect(Collectors.toMap(BenchmarkDocument::id, document -> {
            int end = document.text().indexOf('\n');
            return new Evidence(document.id(), 0, 0, end, document.text().substring(0, end));
        }));
    }

    private BenchmarkDocument document(String id, CentreEvent event) {
        LocalDateTime begin = time(event.startMicros());
        LocalDateTime end = time(event.endMicros());
        String about = event.topics().stream().map(topics).collect(Collectors.joining(", "));
        String kind = event.plan().kind().label();
        String text = what(kind, FrenchValues.instant(begin)) + "\nSujets concernés : " + about
                + ".\nUn nombre d’appels plus élevé que d’habitude est attendu jusqu’au " + FrenchValues.instant(end)
                + ".";
        return new BenchmarkDocument(
                id,
                "Avis interne du " + FrenchValues.instant(begin) + " (" + id + ")",
                text,
                List.of(
                        Field.of("kind", "notice"),
                        Field.of("date", begin.toLocalDate().toString()),
                        Field.of("time", begin.toLocalTime().withSecond(0).toString()),
                        Field.of("notice", kind),
                        Field.of("acl", Access.INTERNAL)));
    }

    private static String what(String kind, String begin) {
        return switch (kind) {
            case "outage" -> "Le réseau d’une zone est en panne depuis le " + begin + ".";
            case "campaign" -> "Une offre promotionnelle est lancée le " + begin + ".";
            case "price-change" -> "Les clients apprennent un changement de prix à partir du " + begin + ".";
            case "bill-run" -> "Les factures sont envoyées à partir du " + begin + ".";
            case "app-bug" -> "La nouvelle version de l’application ne fonctionne pas depuis le " + begin + ".";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static LocalDateTime time(long micros) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(micros, (long) MICROS), 0, ZoneOffset.UTC);
    }
}
