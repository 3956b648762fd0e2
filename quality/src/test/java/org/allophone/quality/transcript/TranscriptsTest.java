package org.allophone.quality.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptsTest {
    @TempDir
    Path folder;

    private Path write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, String.join("\n", lines) + "\n");
    }

    private static List<TranscribedCall> read(Path path) throws IOException {
        return read(path, ColumnNames.OURS);
    }

    private static List<TranscribedCall> read(Path path, ColumnNames columns) throws IOException {
        List<TranscribedCall> calls = new ArrayList<>();
        try (Transcripts transcripts = Transcripts.open(path, columns)) {
            for (TranscribedCall call = transcripts.next(); call != null; call = transcripts.next()) {
                calls.add(call);
            }
        }
        return calls;
    }

    @Test
    void aTextHasATurnOnEachLine() throws IOException {
        write(
                "b/tech_support_02.txt",
                "Client_2: Bonjour : j'appelle",
                "",
                "[00:12] Agent : Oui ?",
                "(3.5) Client_2: Non");
        write("a_01.txt", "Agent: Allô ?");
        List<TranscribedCall> calls = read(folder);
        assertThat(calls).extracting(TranscribedCall::topic).containsExactly("a", "tech_support");
        assertThat(calls.get(1).turns())
                .extracting(Turn::speaker, Turn::role, Turn::text)
                .containsExactly(
                        tuple("Client_2", SpeakerRole.CALLER, "Bonjour : j'appelle"),
                        tuple("Agent", SpeakerRole.AGENT, "Oui ?"),
                        tuple("Client_2", SpeakerRole.CALLER, "Non"));
    }

    @Test
    void ofTwoSpeakersTheOtherOneIsKnownToo() throws IOException {
        List<TranscribedCall> calls = read(write("x.txt", "Sophie: Bonjour.", "Client: Bonjour."));
        assertThat(calls.get(0).turns()).extracting(Turn::role).containsExactly(SpeakerRole.AGENT, SpeakerRole.CALLER);
        calls = read(write("x.txt", "Sophie: Bonjour.", "Paul: Bonjour."));
        assertThat(calls.get(0).turns()).extracting(Turn::role).containsExactly(SpeakerRole.OTHER, SpeakerRole.OTHER);
    }

    @Test
    void aLineOfJsonHasACall() throws IOException {
        Path file = write(
                "transcripts.jsonl",
                "{\"call_id\":\"CALL_1\",\"topic\":\"billing\",\"intent\":\"refund\",\"style\":\"verbatim\",\"language\":\"fr-BE\","
                        + "\"talk_sec\":61.5,\"new\":{\"a\":[1]},\"turns\":[{\"turn\":1,\"leg\":1,\"speaker\":\"agent\",\"start_ms\":0,"
                        + "\"end_ms\":900,\"phase\":\"opening\",\"acts\":[\"initialGreeting\",\"selfIntroduction\"],\"sentiment\":-0.5,"
                        + "\"text\":\"Bonjour 😀 Sophie\",\"spans\":[{\"start\":11,\"end\":17,\"label\":\"agent_name\",\"kind\":\"AGENT\","
                        + "\"value\":\"Sophie\"}]},{\"speaker\":\"caller\",\"text\":\"Allô ?\"}]}",
                "",
                "{\"turns\":[]}",
                "{\"turns\":[{\"text\":\"Oui\",\"speaker\":\"caller\",\"spans\":null,\"start_ms\":null}]}");
        List<TranscribedCall> calls = read(file);
        assertThat(calls).hasSize(2);
        TranscribedCall call = calls.get(0);
        assertThat(call.topic()).isEqualTo("billing");
        assertThat(call.intent()).isEqualTo("refund");
        assertThat(call.style()).isEqualTo(Style.VERBATIM);
        assertThat(call.language()).isEqualTo("fr");
        assertThat(call.talkSeconds()).isEqualTo(61.5);
        Turn first = call.turns().get(0);
        assertThat(first.time()).isEqualTo(new TurnTime(0, 900));
        assertThat(first.phase()).isEqualTo("opening");
        assertThat(first.acts()).containsExactly("initialGreeting", "selfIntroduction");
        assertThat(first.entities()).containsExactly(new Entity(11, 17, "agent_name", "AGENT", "Sophie"));
        assertThat(first.text().substring(11, 17)).isEqualTo("Sophie");
        assertThat(call.turns().get(1).time()).isNull();
        assertThat(call.turns().get(1).entities()).isNull();
        assertThat(calls.get(1).talkSeconds()).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    void aTableHasATurnInEachRow(String ending) throws IOException {
        Path file = ending.equals("csv")
                ? write(
                        "turns.csv",
                        "id;who;said;topic",
                        "1;client;Bonjour, j'appelle;billing",
                        "1;agent;Oui;billing",
                        "2;agent;Allô;")
                : write(
                        "turns.jsonl",
                        "{\"id\":1,\"who\":\"client\",\"said\":\"Bonjour, j'appelle\",\"topic\":\"billing\"}",
                        "{\"id\":1,\"who\":\"agent\",\"said\":\"Oui\"}",
                        "{\"id\":2,\"who\":\"agent\",\"said\":\"Allô\"}");
        List<TranscribedCall> calls = read(file, new ColumnNames("id", "who", "said"));
        assertThat(calls).extracting(call -> call.turns().size()).containsExactly(2, 1);
        assertThat(calls).extracting(TranscribedCall::topic).containsExactly("billing", "");
        assertThat(calls.get(0).turns().get(0).text()).isEqualTo("Bonjour, j'appelle");
    }

    @Test
    void ofAFolderTranscriptsInJsonAreReadAndNothingElse() throws IOException {
        write("calls.csv", "call_id,topic", "1,billing");
        write("billing_01.txt", "Agent: Texte");
        write("transcripts-0001.jsonl", "{\"turns\":[{\"speaker\":\"agent\",\"text\":\"JSON\"}]}");
        assertThat(read(folder)).extracting(call -> call.turns().get(0).text()).containsExactly("JSON");
        Files.delete(folder.resolve("transcripts-0001.jsonl"));
        assertThat(read(folder)).extracting(call -> call.turns().get(0).text()).containsExactly("Texte");
    }

    @Test
    void anAccentIsOneCharacterWithItsLetter() throws IOException {
        assertThat(read(write("x.txt", "Agent: e\u0301te\u0301"))
                        .get(0)
                        .turns()
                        .get(0)
                        .text())
                .isEqualTo("été");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x.txt | Bonjour | line 1: the line does not say who speaks",
                "x.txt | `` | has no call in which somebody speaks",
                "x.doc | Bonjour | none of the endings of transcripts",
                "x.csv | a,b | no call in which",
                "x.csv | call_id,speaker,words/1,agent,oui | line 2: no column text; the columns are: call_id, speaker, words; name the right one with --text",
                "x.csv | call_id,speaker,text/1,,oui | line 2: column speaker is empty",
                "x.csv | call_id,speaker,text/1,a,oui/2,a,oui/1,a,oui | line 4: the call in column call_id has other rows further up",
                "x.csv | call_id,speaker,text,start_ms,end_ms/1,a,oui,9,8 | line 2: end_ms is 8, before start_ms, 9",
                "x.jsonl | {\"turns\":5} | line 1: turns is not a list of objects",
                "x.jsonl | {\"turns\":[5]} | line 1: turns is not a list of objects",
                "x.jsonl | {\"turns\":{}} | line 1: turns is not a list of objects",
                "x.jsonl | {\"turns\":[{\"speaker\":\"a\"}]} | line 1, turn 1: text is missing or not a text",
                "x.jsonl | {\"turns\":[{\"speaker\":\" \",\"text\":\"x\"}]} | line 1, turn 1: speaker is missing or not a text",
                "x.jsonl | {\"turns\":[{\"speaker\":\"a\",\"text\":7}]} | line 1, turn 1: text is missing or not a text",
                "x.jsonl | {\"turns\":[{\"speaker\":\"a\",\"text\":\"x\",\"start_ms\":-1}]} | turn 1: start_ms is not a number of milliseconds from 0",
                "x.jsonl | {\"turns\":[{\"speaker\":\"a\",\"text\":\"x\",\"start_ms\":1e999}]} | turn 1: start_ms is not a number",
                "x.jsonl | {\"turns\":[{\"speaker\":\"a\",\"text\":\"x\",\"start_ms\":2,\"end_ms\":1}]} | turn 1: end_ms is 1, before start_ms, 2",
                "x.jsonl | {\"turns\":[{\"speaker\":\"a\",\"text\":\"x\",\"spans\":[{\"start\":0,\"end\":2}]}]} | turn 1: a span goes from 0 to 2; it belongs inside the text, which has 1 UTF-16 units",
                "x.jsonl | {\"turns\":[{\"speaker\":\"a\",\"text\":\"x\",\"spans\":[1]}]} | turn 1: spans is not a list of objects",
                "x.jsonl | {\"turns\":[{\"speaker\":\"a\",\"text\":\"x\"}]}/{\"turns\" | line 2: the line ends inside the object",
                "x.jsonl | {\"turns\":[{\"speaker\":\"a\",\"text\":\"x\"}]}/{\"a\":1} | line 2: turns is not a list of objects",
            })
    void whatIsNoTranscriptIsRefusedInOneLine(String name, String lines, String reason) throws IOException {
        Path file = write(name, lines.split("/"));
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.WRONG_USE);
                    assertThat(refusal.lines()).hasSize(1);
                })
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("\n", "Bonjour");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        Path file = folder.resolve("x.txt");
        Files.write(file, "Agent: été".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class).hasMessageContaining("is not UTF-8");
    }

    @Test
    void aFolderWithoutTranscriptsIsRefused() {
        assertThatThrownBy(() -> read(folder)).isInstanceOf(Refusal.class).hasMessageContaining("has no transcripts");
        assertThatThrownBy(() -> read(folder.resolve("nowhere")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not exist");
    }
}
