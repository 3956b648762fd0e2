package org.allophone.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allophone.calendar.Holidays;
import org.allophone.fiction.NumberingPlan;
import org.allophone.scenario.CentreScenario;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An editor with the schema and our reader agree on what a scenario is. The validator is not ours. */
class ScenarioSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ScenarioFile.schema());

    @Test
    void theSchemaAcceptsEachScenarioOfOurs() throws IOException {
        assertThat(errors(CentreScenarioTest.resource("erlang-a.yaml"))).isEmpty();
        assertThat(errors(CentreScenarioTest.SMALLEST)).isEmpty();
        for (String name : ScenarioFile.bundledNames()) {
            assertThat(errors(ScenarioFile.bundled(name).text())).as(name).isEmpty();
        }
    }

    @Test
    void theSchemaIsASchema() throws IOException {
        JsonSchema metaSchema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(JSON.readTree(ScenarioFile.schema()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "days: 0",
                "days: 1.5",
                "colour: red",
                "numbering: be",
                "opening: {from: 25:00}",
                "opening: {from: 08:10}",
                "opening: {days: []}",
                "opening: {holidays: bavaria}",
                "callers: {population: 0}",
                "callers: {busiest-tenth: 0.3}",
                "callers: {rate-spread: 4}",
                "callers: {usual-time: 2}",
                "menu: {hang-up: 0.95}",
                "menu: 0.06",
                "callers: {segments: [{name: a, priority: 90}]}",
                "menu: {most-waiting: -1}",
                "short-calls: {share: 1.5}",
                "short-calls: 0.06",
                "announcements: []",
                "announcements: [{leaving: 1}]",
                "ivr: 10s",
                "arrivals: {weekdays: [1, 1]}",
                "arrivals: {half-hours: peaks}",
                "arrivals: {day-correlation: 1}",
                "arrivals: {topic-variation: 4}",
                "arrivals: {profiles: []}",
                "arrivals: {profiles: [{half-hours: flat}]}",
                "other-channels: -1",
                "calendar: {months: [1, 1]}",
                "calendar: {bridge-day: 0}",
                "calendar: {days: [{on: [24-12], factor: 1}]}",
                "calendar: {month-days: [{from: 1}]}",
                "calendar: {topic-weekdays: {billing: [1]}}",
                "events: [{kind: flood, on: 2025-01-14, peak: 2, topics: [billing]}]",
                "events: [{kind: outage, peak: 2, topics: [billing]}]",
                "events: [{kind: outage, on: 2025-01-14, per-month: 1, peak: 2, topics: [billing]}]",
                "events: [{kind: outage, on: 2025-01-14, at: 25:00, peak: 2, topics: [billing]}]",
                "patience: {mean: 5 min}",
                "patience: {mean: 5m, median: 4m}",
                "patience: {distribution: exponential}",
                "patience: {distribution: normal, mean: 5m}",
                "redial: 1.5",
                "redial: {share: 0.5, delays: []}",
                "satisfaction: {unresolved: 1}",
                "satisfaction: {answered: [0.1, 0.1]}",
                "satisfaction: {thresholds: [1, 2, 3]}",
                "resolved-errors: {resolved: 2}",
                "evaluations: {evaluators: 0}",
                "wrap-up-code-errors: 2",
                "at-work: {reaction: {median: 5s, away: {share: 2, mean: 1m}}}",
                "at-work: {handling: {together: 1}}",
                "at-work: {days-per-week: 8}",
                "at-work: {absence: {share: 0.6}}",
                "at-work: {lunch: {length: 1}}",
                "at-work: {log-in: {distribution: lognormal}}",
                "company: {changes: [{from: 2025-01-20, value: 9}]}",
                "company: {changes: [{from: 2025-01-20, policy: sim-fee, product: Option Monde, value: 9}]}",
                "company: {changes: [{from: 2025-01-20, policy: credit-days, value: 6.5}]}",
                "company: {changes: [{policy: sim-fee, value: 9}]}",
            })
    void theSchemaRefusesWhatTheReaderRefuses(String line) {
        String yaml = CentreScenarioTest.SMALLEST + line;
        assertThat(errors(yaml)).isNotEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> CentreScenarioTest.parsed(yaml)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topics    | topics: [%s]                          | {name: a%d}     | 1000
            agents    | agents: [%s]                          | {count: %d}     | 1000
            agents    | agents: {names: [%s]}                 | a%d             | 10000
            agents    | agents: {count: 9999, shifts: [%s]}   | {from: "08:00"} | 1000
            callers   | callers: {segments: [%s]}             | {name: a%d}     | 1000
            redial    | redial: {delays: [%s]}                | {mean: %dm}     | 1000
            """)
    void listsMayBeAsLongForTheSchemaAsForTheReader(String key, String line, String element, int longest) {
        String rest = CentreScenarioTest.SMALLEST.replaceFirst("(?m)^" + key + ":.*\n", "");
        for (int length : List.of(longest, longest + 1)) {
            String elements = IntStream.rangeClosed(1, length)
                    .mapToObj(i -> element.replace("%d", String.valueOf(i)))
                    .collect(Collectors.joining(","));
            String yaml = rest + line.replace("%s", elements);
            assertThat(errors(yaml).isEmpty()).as("%d %s", length, key).isEqualTo(length == longest);
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> CentreScenarioTest.parsed(yaml));
            assertThat(refusal == null).as("%d %s", length, key).isEqualTo(length == longest);
        }
    }

    @Test
    void theLanguageIsRequiredAndNamesItsCountry() {
        for (String language : List.of("", "language: klingon\n", "language: fr\n")) {
            String yaml = CentreScenarioTest.SMALLEST.replace("language: fr-BE\n", language);
            assertThat(errors(yaml)).as(language).isNotEmpty();
            assertThat(catchThrowableOfType(Refusal.class, () -> CentreScenarioTest.parsed(yaml)))
                    .hasMessageContaining("language ");
        }
    }

    @Test
    void theSchemaKnowsAllHolidaysAndNumberingPlans() throws IOException {
        JsonNode properties = JSON.readTree(ScenarioFile.schema()).get("properties");
        assertThat(words(properties.at("/numbering/enum")))
                .containsExactlyElementsOf(Stream.of(NumberingPlan.values())
                        .map(NumberingPlan::scenarioName)
                        .toList());
        assertThat(words(properties.at("/opening/properties/holidays/enum")))
                .containsExactlyElementsOf(
                        Stream.of(Holidays.values()).map(Holidays::scenarioName).toList());
    }

    @Test
    void theNotebooksNameIsTaken() {
        String yaml = CentreScenarioTest.SMALLEST.replace("mine", CentreScenario.NOTEBOOK);
        assertThat(errors(yaml)).isNotEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> CentreScenarioTest.parsed(yaml)))
                .hasMessageContaining("write another name");
    }

    /** An unknown key makes the reader list the keys it knows there; the schema must list the same. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zzz: 1                                                                  | /
            opening: {zzz: 1}                                                       | /properties/opening
            callers: {zzz: 1}                                                       | /properties/callers
            callers: {segments: [{name: a, zzz: 1}]}                                | /properties/callers/properties/segments/items
            announcements: [{at: 5s, zzz: 1}]                                       | /properties/announcements/items
            ivr: {zzz: 1}                                                           | /$defs/distribution
            menu: {zzz: 1}                                                          | /properties/menu
            patience: {zzz: 1}                                                      | /$defs/distribution
            arrivals: {zzz: 1}                                                      | /properties/arrivals
            arrivals: {profiles: [{days: [mon], zzz: 1}]}                           | /properties/arrivals/properties/profiles/items
            calendar: {zzz: 1}                                                      | /properties/calendar
            calendar: {days: [{on: ["12-24"], factor: 1, zzz: 1}]}                  | /properties/calendar/properties/days/items
            calendar: {month-days: [{from: 1, to: 3, zzz: 1}]}                      | /properties/calendar/properties/month-days/items
            events: [{kind: outage, on: 2025-01-14, peak: 2, topics: [billing], zzz: 1}] | /properties/events/items
            short-calls: {zzz: 1}                                                   | /properties/short-calls
            short-calls: {talk: {zzz: 1}}                                           | /$defs/distribution
            redial: {zzz: 1}                                                        | /properties/redial/oneOf/1
            redial: {delays: [{zzz: 1}]}                                            | /properties/redial/oneOf/1/properties/delays/items
            at-work: {zzz: 1}                                                       | /properties/at-work
            at-work: {reaction: {zzz: 1}}                                           | /properties/at-work/properties/reaction
            at-work: {reaction: {away: {zzz: 1}}}                                   | /properties/at-work/properties/reaction/properties/away
            at-work: {absence: {zzz: 1}}                                            | /properties/at-work/properties/absence
            at-work: {lunch: {zzz: 1}}                                              | /properties/at-work/properties/lunch
            at-work: {handling: {zzz: 1}}                                           | /properties/at-work/properties/handling
            at-work: {log-in: {zzz: 1}}                                             | /$defs/distribution
            company: {zzz: 1}                                                       | /properties/company
            company: {changes: [{from: 2025-01-20, policy: sim-fee, value: 9, zzz: 1}]} | /$defs/change
            satisfaction: {zzz: 1}                                                  | /properties/satisfaction
            agents: {count: 1, zzz: 1}                                              | /$defs/agentGroup
            agents: [{count: 1, shifts: [{zzz: 1}]}]                                | /$defs/shift
            agents: {staffed: {share: 0.8, within: 20s, zzz: 1}}                    | /$defs/agentGroup/properties/staffed
            topics: [{name: a, zzz: 1}]                                             | /$defs/topic
            topics: [{name: a, talk: {zzz: 1}}]                                     | /$defs/distribution
            topics: [{name: a, wrap-up: {zzz: 1}}]                                  | /$defs/distribution
            topics: [{name: a, hold: {zzz: 1}}]                                     | /$defs/topic/properties/hold/oneOf/1
            topics: [{name: a, transfer: {zzz: 1}}]                                 | /$defs/topic/properties/transfer/oneOf/1
            topics: [{name: a, repeat: {zzz: 1}}]                                   | /$defs/topic/properties/repeat/oneOf/1
            """)
    void theSchemaAndTheReaderKnowTheSameKeys(String line, String pointer) throws IOException {
        StringBuilder yaml = new StringBuilder(line).append('\n');
        for (String required : CentreScenarioTest.SMALLEST.lines().toList()) {
            if (!line.startsWith(required.substring(0, required.indexOf(':') + 1))) {
                yaml.append(required).append('\n');
            }
        }
        Refusal exception = catchThrowableOfType(Refusal.class, () -> CentreScenarioTest.parsed(yaml.toString()));
        assertThat(exception.lines()).hasSize(1);
        assertThat(exception).hasMessageContaining("zzz is unknown; allowed: ");
        String message = String.valueOf(exception.getMessage());
        List<String> keys =
                List.of(message.substring(message.indexOf("allowed: ") + 9).split(", "));

        JsonNode schema = JSON.readTree(ScenarioFile.schema());
        JsonNode place = pointer.equals("/") ? schema : schema.at(pointer);
        List<String> properties = new ArrayList<>();
        place.get("properties").fieldNames().forEachRemaining(properties::add);
        assertThat(new TreeSet<>(properties)).isEqualTo(new TreeSet<>(keys));
        assertThat(place.get("additionalProperties").asBoolean(true)).isFalse();
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static List<String> errors(String yaml) {
        Object file = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        assertThat(file).isInstanceOf(Map.class);
        return SCHEMA.validate(JSON.valueToTree(file)).stream()
                .map(Object::toString)
                .toList();
    }
}
