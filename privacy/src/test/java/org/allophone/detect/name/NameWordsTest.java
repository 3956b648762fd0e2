package org.allophone.detect.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.allophone.detect.text.ResourceLines;
import org.junit.jupiter.api.Test;

class NameWordsTest {
    @Test
    void knowsThousandsOfNamesAndWords() {
        assertThat(ResourceLines.words("first-names.txt")).hasSizeGreaterThan(900);
        assertThat(ResourceLines.words("family-names.txt")).hasSizeGreaterThan(1_500);
        assertThat(ResourceLines.words("common-words-fr.txt")).hasSizeGreaterThan(3_000);
        assertThat(ResourceLines.words("common-words-nl.txt")).hasSizeGreaterThan(300);
        assertThat(ResourceLines.words("common-words-en.txt")).hasSizeGreaterThan(300);
    }

    @Test
    void aNameCanBeAWordToo() {
        assertThat(NameWords.shipped().sorts("petit")).contains(NameSort.FAMILY, NameSort.COMMON);
        assertThat(NameWords.shipped().sorts("karim")).containsExactly(NameSort.FIRST);
        assertThat(NameWords.shipped().sorts("zwanikken")).isEmpty();
    }

    @Test
    void namesThatAreHeardAlikeHaveTheSameSound() {
        assertThat(NameSound.of("dupond")).isEqualTo(NameSound.of("dupont"));
        assertThat(NameSound.of("lemmens")).isEqualTo(NameSound.of("lemens"));
        assertThat(NameSound.of("moreau")).isEqualTo(NameSound.of("morot"));
        assertThat(NameSound.of("martin")).isNotEqualTo(NameSound.of("marchand"));
    }
}
