package org.allophone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agents are data subjects too: what names them in texts is theirs, and not a caller's. */
class AgentNamesTest extends FreshFolder {
    private static final String TURNS = """
            call_id,agent,speaker,text
            C1,Yasmine Benali,agent,"Bonjour, Yasmine Benali à l'appareil."
            C1,Yasmine Benali,caller,"Bonjour madame Benali, je m'appelle Jean Dupont."
            C1,Yasmine Benali,agent,"Merci monsieur Dupont. Je suis Yasmine, je reste en ligne."
            C2,Luc Peeters,agent,"Bonjour, je m'appelle Luc Peeters."
            C2,Luc Peeters,caller,"Je m'appelle Yasmine Benali, bonjour."
            """;

    private List<String> masked(String... rules) throws IOException {
        Files.writeString(folder.resolve("turns.csv"), TURNS);
        List<String> words =
                new ArrayList<>(List.of("mask", "turns.csv", "--data-set", "t", "--ephemeral", "-o", "m.csv"));
        words.addAll(List.of("--force", "--column", "speaker=keep", "--column", "call_id=keep"));
        for (String rule : rules) {
            words.addAll(List.of("--column", rule));
        }
        Run run = new Run.In(folder).run(words.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readAllLines(folder.resolve("m.csv"));
    }

    @Test
    void anAgentHasALabelOfTheirOwn() throws IOException {
        List<String> lines = masked("agent=agent:label", "text=text");

        assertThat(lines.get(1)).startsWith("C1,[AGENT_1],agent,").contains("[AGENT_1] à l'appareil");
        assertThat(lines.get(2)).contains("[AGENT_1], je m'appelle [PERSONNE_1].");
        assertThat(lines.get(3)).contains("Je suis [AGENT_1],");
        assertThat(String.join("\n", lines)).doesNotContain("Yasmine", "Benali", "Dupont", "Peeters");
    }

    @Test
    void anotherCallHasOtherAgents() throws IOException {
        List<String> lines = masked("agent=agent:label", "text=text");

        assertThat(lines.get(4)).contains("je m'appelle [AGENT_1].");
        assertThat(lines.get(5))
                .as("a caller named as an agent of another call")
                .contains("[PERSONNE_1]");
    }

    @Test
    void thePseudonymInATextIsThatOfTheColumn() throws IOException {
        List<String> lines = masked("agent=agent", "text=text:pseudonym");

        String agent = lines.get(1).split(",", 4)[1];
        assertThat(agent).matches("[0-9a-f]{64}");
        assertThat(lines.get(1)).contains(agent + " à l'appareil");
        assertThat(lines.get(3)).contains("Je suis " + agent + ",");
        assertThat(lines.get(5)).as("the person of this name who calls").doesNotContain(agent);
    }

    @Test
    void withoutAColumnOfAgentsTheyAreWhoTheySayTheyAre() throws IOException {
        List<String> lines = masked("agent=person", "text=text");
        assertThat(lines.get(1)).contains("Bonjour, [AGENT_1] à l'appareil");
        assertThat(lines.get(2)).contains("Bonjour [AGENT_1], je m'appelle [PERSONNE_1].");
        assertThat(String.join("\n", lines)).doesNotContain("Yasmine", "Benali");
    }
}
