package org.allophone.mask.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.allophone.mask.operator.Operator;
import org.allophone.pii.PiiKind;
import org.allophone.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
    @TempDir
    private Path folder = Path.of("");

    private Policy read(String yaml) throws IOException {
        return PolicyFile.read(Files.writeString(folder.resolve("p.yaml"), yaml));
    }

    @Test
    void eachColumnHasItsRule() throws IOException {
        Policy policy = read("""
                call: id
                region: BE
                columns:
                  caller_id: phone
                  born: date_of_birth:generalise:year
                  "turns[].text": text
                  note: text:redact
                  topic: keep
                """);
        assertThat(policy.callColumn()).isEqualTo("id");
        assertThat(policy.region()).isEqualTo("BE");
        assertThat(policy.rule("caller_id")).contains(new Rule.Cells(PiiKind.PHONE, new Operator.Pseudonym()));
        assertThat(policy.rule("born").orElseThrow().text()).isEqualTo("date_of_birth:generalise:year");
        assertThat(policy.isFreeText("turns[].text")).isTrue();
        assertThat(policy.rule("note")).contains(new Rule.FreeText(new Operator.Redact()));
        assertThat(policy.rule("topic")).contains(new Rule.Keep());
        assertThat(policy.rule("other")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "columns: {a: phon} | columns.a: “phon” is not a rule; write keep, text,",
                "columns: {a: 'phone:mask:9'} | columns.a: “mask:9” is not an operator;",
                "columns: {a: [phone]} | columns.a: “[phone]” is not a rule;",
                "columns: {a: phone, a: keep} | line 1: this is not valid YAML, or a name stands there twice",
                "column: {a: phone} | “column” is not a key of a policy; allowed are call, subject, region, columns",
                "call: x | columns is missing",
                "{columns: {a: phone}, region: Belgium} | region: “Belgium” is not a country; write its two letters",
                "{columns: {a: phone}, call: 7} | call is not a text",
                "columns: [ | this is not valid YAML",
                "'' | keys and values are missing"
            })
    void whatIsWrongIsNamedInOneLine(String yaml, String told) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(folder.resolve("p.yaml") + ": ")
                .hasMessageContaining(told)
                .message()
                .hasLineCount(1);
    }
}
