package org.allophone.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.allophone.wording.Refusal;
import org.allophone.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseTest {
    private static final String WORDS = "abacus blizzard cactus drizzle emerald flagship gumdrop";
    private static final PassphraseSalt SALT = PassphraseSalt.parse(
            "PBKDF2-HMAC-SHA-256 rounds=600000 salt=000102030405060708090a0b0c0d0e0f", "allophone.salt");

    @Test
    void itsSecretIsTheOneAnotherLanguageComputes() {
        // Python: hashlib.pbkdf2_hmac("sha256", WORDS.encode(), bytes(range(16)), 600000)
        assertThat(Passphrase.parse(WORDS, "here").secret(SALT).text())
                .isEqualTo("hex:c7f747e9434d7e3004c79fc85212e279f2734b73c206cd454fb8faa303034394");
    }

    @Test
    void capitalsAndSpacesMakeNoDifference() {
        String typed = "  " + WORDS.toUpperCase(Locale.ROOT).replace(" ", " \t ") + "\n";
        assertThat(Passphrase.parse(typed, "here").secret(SALT))
                .isEqualTo(Passphrase.parse(WORDS, "here").secret(SALT));
    }

    @Test
    void anotherSaltIsAnotherSecret() {
        PassphraseSalt other = PassphraseSalt.generate(new SecureRandom());
        assertThat(Passphrase.parse(WORDS, "here").secret(other))
                .isNotEqualTo(Passphrase.parse(WORDS, "here").secret(SALT));
        assertThat(PassphraseSalt.parse(other.text() + "\n", "here")).isEqualTo(other);
    }

    @Test
    void aGeneratedOneIsDifferentWordsOfTheListAndNeverTheSame() {
        SecureRandom random = new SecureRandom();
        Set<String> drawn = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String text = Passphrase.generate(random, Passphrase.LEAST_WORDS).text();
            assertThat(Passphrase.parse(text, "here").text()).isEqualTo(text);
            assertThat(text.split(" ")).hasSize(7).doesNotHaveDuplicates();
            words.addAll(Arrays.asList(text.split(" ")));
            drawn.add(text);
        }
        assertThat(drawn).hasSize(1_000);
        // 7,000 draws out of 7,776 words leave 41 % of them out: 4,616 are drawn, give or take 34.
        assertThat(words).hasSizeBetween(4_450, 4_780);
    }

    @Test
    void sevenWordsHaveNinetyBits() {
        assertThat(KnownKeys.lines("passphrase-words.txt")).hasSize(7776).doesNotHaveDuplicates();
        double choices = 1;
        for (int i = 0; i < Passphrase.LEAST_WORDS; i++) {
            choices *= 7776 - i;
        }
        assertThat(Math.log(choices) / Math.log(2)).isGreaterThan(90);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abacus blizzard cactus drizzle emerald flagship | passphrase.length",
                "abacus abacus abacus abacus abacus abacus abacus | passphrase.length",
                "abacus blizzard cactus drizzle emerald flagship abacus | passphrase.length",
                "Allons enfants de la Patrie le jour de gloire | passphrase.word",
                "abacus-blizzard-cactus-drizzle-emerald-flagship-gumdrop | passphrase.word",
                "'' | empty",
            })
    void whatTheGeneratorWouldNotDrawIsRefusedAndNotTold(String text, String reason) {
        assertThatThrownBy(() -> Passphrase.parse(text, "here")).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.lines()).extracting(Wording::key).containsExactly(reason);
            assertThat(refused.lines().get(0).in(Locale.ENGLISH)).doesNotContain("abacus", "Allons");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PBKDF2-HMAC-SHA-256 rounds=100000 salt=000102030405060708090a0b0c0d0e0f | salt.rounds",
                "PBKDF2-HMAC-SHA-256 rounds=99999999 salt=000102030405060708090a0b0c0d0e0f | salt.rounds",
                "PBKDF2-HMAC-SHA-256 rounds=600000 salt=0001 | salt",
                "PBKDF2-HMAC-SHA-1 rounds=600000 salt=000102030405060708090a0b0c0d0e0f | salt",
                "'' | salt",
            })
    void aSaltThatThisProgramWouldNotWriteIsRefused(String text, String reason) {
        assertThatThrownBy(() -> PassphraseSalt.parse(text, "allophone.salt"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.lines())
                                .extracting(Wording::key)
                                .containsExactly(reason));
    }
}
