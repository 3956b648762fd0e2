package org.allophone.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.allophone.quality.transcript.ColumnNames;
import org.allophone.quality.transcript.Style;
import org.allophone.quality.transcript.Transcripts;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptsFuzzTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x.txt | [00:12] Client_1: J'ai 12,50 euros, « euh » — l'ami.~Agent : D'accord ?",
                "x.csv | call_id,speaker,text,start_ms,end_ms~1,client,\"Oui, non\",0,900~1,agent,Vingt et un.,1,2",
                "x.jsonl | {\"talk_sec\":3,\"turns\":[{\"speaker\":\"agent\",\"text\":\"Le 12.\",\"start_ms\":0,\"end_ms\":9,\"acts\":[\"inform\"],"
                        + "\"spans\":[{\"start\":3,\"end\":5,\"label\":\"d\",\"value\":\"12\"}]},{\"speaker\":\"caller\",\"text\":\"Oui\"}]}",
            })
    void aTranscriptWithSomeBytesChangedIsMeasuredOrRefused(String name, String text) throws IOException {
        byte[] bytes = text.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        byte[] signs = "\"\\{}[],:;\n\r -.?'’#019eé\0".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(name);
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            byte[] changed = bytes.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] = signs[random.nextInt(signs.length)];
            }
            Files.write(file, changed);
            TranscriptQuality quality = new TranscriptQuality(Style.UNKNOWN);
            try (Transcripts transcripts = Transcripts.open(file, ColumnNames.OURS)) {
                quality.addAll(transcripts);
                assertThat(quality.reports()).as("seed %d", seed).isNotEmpty();
            } catch (Refusal refused) {
                assertThat(refused.kind()).as("seed %d", seed).isEqualTo(Refusal.Kind.WRONG_USE);
                assertThat(refused).hasMessageStartingWith(file.toString());
            }
        }
    }
}
