package org.allophone.quality.pii;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allophone.quality.transcript.ColumnNames;
import org.allophone.quality.transcript.Transcripts;
import org.allophone.statistics.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PiiQualityTest {
    @TempDir
    private Path folder = Path.of("");

    private StyleReport report(String... calls) throws IOException {
        Path file = folder.resolve("transcripts.jsonl");
        Files.writeString(file, String.join("\n", calls));
        PiiQuality quality = new PiiQuality();
        try (Transcripts transcripts = Transcripts.open(file, ColumnNames.OURS)) {
            quality.addAll(transcripts);
        }
        assertThat(quality.reports()).hasSize(1);
        return quality.reports().get(0);
    }

    private static String call(String id, String text, String spans) {
        return "{\"call_id\":\"" + id + "\",\"style\":\"clean\",\"turns\":[{\"speaker\":\"caller\",\"text\":\"" + text
                + "\",\"spans\":[" + spans + "]}]}";
    }

    private static String span(int start, int end, String kind) {
        return "{\"start\":" + start + ",\"end\":" + end + ",\"label\":\"x\",\"kind\":\"" + kind
                + "\",\"value\":\"v\"}";
    }

    @Test
    void whatIsFoundWhatIsLeftAndWhatIsFoundInVainAreCounted() throws IOException {
        StyleReport report = report(
                call("1", "mon gsm 0475 12 34 56", span(8, 21, "PHONE")),
                call("2", "le zébulon bleu", span(3, 10, "PHONE")),
                call("3", "mon gsm 0475 12 34 57", ""));

        KindReport phone = report.kinds().get(0);
        assertThat(phone.kind()).isEqualTo("PHONE");
        assertThat(phone.covered()).isEqualTo(new Share(1, 2));
        assertThat(phone.exact()).isEqualTo(new Share(1, 2));
        assertThat(phone.protectedData()).isEqualTo(new Share(1, 2));
        assertThat(phone.right()).isEqualTo(new Share(1, 2));
        assertThat(report.leaking()).isEqualTo(new Share(1, 3));
        assertThat(report.digits()).isEqualTo(new Share(1, 1));
        assertThat(report.inWords()).isEqualTo(new Share(0, 1));
        assertThat(report.inVain()).isEqualTo(1);
        assertThat(report.words()).isEqualTo(6 + 3 + 6);
        assertThat(report.charactersInVain().part()).isEqualTo(10);
    }

    @Test
    void aMentionThatIsCoveredInPartIsLeft() throws IOException {
        StyleReport report = report(call("1", "le client Zz 0475 12 34 56 abc", span(0, 30, "PHONE")));
        assertThat(report.kinds())
                .filteredOn(kind -> kind.kind().equals("PHONE"))
                .extracting(KindReport::covered)
                .containsExactly(new Share(0, 1));
    }

    @Test
    void whatMayBeMaskedCountsForNothing() throws IOException {
        StyleReport report = report(call("1", "mon gsm 0475 12 34 56", span(8, 21, "OPTIONAL")));
        assertThat(report.inVain()).isZero();
        assertThat(report.leaking()).isEqualTo(new Share(0, 1));
        assertThat(report.kinds()).extracting(KindReport::kind).containsExactly("PHONE");
        assertThat(report.kinds().get(0).covered().whole()).isZero();
    }

    @Test
    void aWithheldCallLeaksNothingAndIsCounted() throws IOException {
        String german =
                "Wenn das Gerät nicht richtig funktioniert, ziehen wir bitte zuerst den Netzstecker. ".repeat(8);
        StyleReport report = report(
                call("1", german + "0475 12 34 56", span(german.length(), german.length() + 13, "PHONE")),
                call("2", "mon gsm 0475 12 34 56", span(8, 21, "PHONE")));
        assertThat(report.withheld()).isEqualTo(new Share(1, 2));
        assertThat(report.leaking()).isEqualTo(new Share(0, 2));
        assertThat(report.kinds().get(0).covered()).isEqualTo(new Share(1, 1));
        assertThat(PiiTargets.areReached(report)).isFalse();
    }

    /** The interval for 0 of 300 and for 97 of 100, computed from the published formula by a program in Python. */
    @Test
    void intervalsAreThoseOfWilson() {
        assertThat(new Share(0, 300).high()).isCloseTo(0.012642, within(1e-5));
        assertThat(new Share(97, 100).low()).isCloseTo(0.915484, within(1e-5));
        assertThat(new Share(97, 100).high()).isCloseTo(0.989746, within(1e-5));
    }

    @Test
    void theJsonHasNoTextOfACall() throws IOException {
        String json = PiiJson.of(List.of(report(call("1", "mon gsm 0475 12 34 56", span(8, 21, "PHONE")))));
        assertThat(json).contains("\"kind\": \"PHONE\"").doesNotContain("0475").doesNotContain("gsm");
    }
}
