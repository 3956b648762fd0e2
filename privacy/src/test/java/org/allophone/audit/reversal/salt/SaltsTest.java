package org.allophone.audit.reversal.salt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SaltsTest {
    private static Stream<String> texts(List<Salt> salts) {
        return salts.stream().map(salt -> new String(salt.reveal(), StandardCharsets.UTF_8));
    }

    @Test
    void theListHasTenThousandDifferentSaltsAndTheNotebooksOwnFirst() {
        List<Salt> list = Salts.builtIn();

        assertThat(texts(list))
                .hasSize(10_000)
                .doesNotHaveDuplicates()
                .startsWith("changeme", "salt", "secret", "pepper");
        assertThat(texts(list.subList(0, 1_000))).contains("2024", "azerty", "orange", "proximus", "geheim", "Bonjour");
        assertThat(texts(list)).contains("Proximus123", "orange_salt", "salt_rgpd", "Marie2024");
    }

    @Test
    void theGroupsHoldTheWholeListFromTheLikeliestOn() {
        List<SaltGroup> groups = Salts.groups(List.of(), false);

        List<Salt> together = groups.stream()
                .filter(group -> group.name().startsWith("likeliest"))
                .flatMap(group -> group.salts().stream())
                .toList();
        assertThat(texts(together))
                .containsExactlyElementsOf(texts(Salts.builtIn()).toList());
        assertThat(groups.get(0).isNone()).isTrue();
    }

    @Test
    void saltsAreFoundInSettingsAndScriptsAndNotebooks() {
        String settings = """
                # settings
                MODE=batch
                SALT_PII=tr0ubador
                KEY=000102030405060708090a0b0c0d0e0f
                """;
        String notebook = "  \"salt_pii = os.getenv(\\\"SALT_PII\\\", \\\"changeme\\\") \\n\",";

        List<Salt> salts = NearbySalts.in(settings, ".env");

        assertThat(texts(salts)).startsWith("tr0ubador").contains("batch");
        assertThat(salts.get(0).place()).isEqualTo(".env:3");
        assertThat(salts.get(0).origin()).isEqualTo(SaltOrigin.NEARBY);
        assertThat(salts).anyMatch(salt -> salt.reveal().length == 16 && salt.reveal()[15] == 15);
        assertThat(salts.toString()).doesNotContain("tr0ubador");
        assertThat(texts(NearbySalts.in(notebook, "notebook.ipynb"))).contains("changeme");
    }

    @Test
    void aHostileLineIsReadInTimeThatGrowsWithItsLength() {
        String line = "=\"'".repeat(200_000);

        assertThat(NearbySalts.in(line, "hostile")).hasSizeLessThan(10);
    }
}
