package org.allophone.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ListFileTest {
    @Test
    void entriesHaveNoCommentsNoEmptyLinesAndNoSpacesAround() {
        assertThat(ListFile.entries(ListFileTest.class, "list.txt"))
                .containsExactly("Liège", "a # b", "two words")
                .isEqualTo(ListFile.entries(ProgramFile.class, "/org/allophone/resource/list.txt"));
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ProgramFile.text(ListFileTest.class, "none.txt"))
                .withMessageContaining("none.txt");
    }
}
