package org.allophone.audit.reversal.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.allophone.pii.PiiKind;
import org.allophone.random.Purpose;
import org.allophone.random.RandomStream;
import org.allophone.random.Seed;
import org.junit.jupiter.api.Test;

class CandidatesTest {
    private static final RandomStream RANDOM = new Seed(1).stream(Purpose.of("indices"));

    private static Candidates named(String name) {
        return KnownCandidates.all().stream()
                .filter(data -> data.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Candidates data, int writing, long index) {
        Writing way = data.writings().get(writing);
        byte[] text = new byte[way.longest() + 1];
        return new String(text, 1, way.write(index, text, 1), StandardCharsets.UTF_8);
    }

    @Test
    void theNotebooksNumbersAreThoseThatItDraws() {
        Candidates notebook = named("notebook");

        assertThat(notebook.size()).isEqualTo(2_000_000);
        assertThat(text(notebook, 0, 0)).isEqualTo("042000000");
        assertThat(text(notebook, 0, 1_999_998)).isEqualTo("043999998");
        assertThat(text(notebook, 1, 735_186)).isEqualTo("+3242735186");
    }

    @Test
    void mobileNumbersAreMobileNumbersForLibphonenumber() throws NumberParseException {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        for (String name : List.of("be-mobile", "fr-mobile", "nl-mobile", "gb-mobile")) {
            Candidates plan = named(name);
            String region = name.substring(0, 2).toUpperCase(Locale.ROOT);
            int valid = 0;
            for (int i = 0; i < 1_000; i++) {
                String number = text(plan, 0, RANDOM.nextLong(plan.size()));
                valid += library.isValidNumber(library.parse(number, region)) ? 1 : 0;
            }
            // Not all blocks of a plan are in use.
            assertThat(valid).as(name).isGreaterThan(500);
        }
    }

    @Test
    void everyWritingCountsUpAsItWritesAnew() {
        for (Candidates data : KnownCandidates.all()) {
            for (Writing way : data.writings()) {
                byte[] counted = new byte[way.longest()];
                byte[] anew = new byte[way.longest()];
                long first = RANDOM.nextLong(data.size() - 2_000);
                way.write(first, counted, 0);
                for (long index = first + 1; index < first + 2_000; index++) {
                    int length = way.writeNext(index, counted, 0);
                    assertThat(way.write(index, anew, 0)).isEqualTo(length);
                    assertThat(counted).as(data.name() + " " + way.name()).startsWith(Arrays.copyOf(anew, length));
                }
            }
        }
    }

    @Test
    void belgianNationalNumbersHaveTheirCheck() {
        Candidates belgian = named("be-national");
        // 85.07.30-033.28 is the example of the national register.
        long days = LocalDate.of(1985, 7, 30).toEpochDay()
                - LocalDate.of(1920, 1, 1).toEpochDay();

        assertThat(text(belgian, 0, days * 998 + 32)).isEqualTo("85073003328");
        assertThat(text(belgian, 1, days * 998 + 32)).isEqualTo("85.07.30-033.28");
        for (int i = 0; i < 1_000; i++) {
            String digits = text(belgian, 0, RANDOM.nextLong(belgian.size()));
            long body = Long.parseLong(digits.substring(0, 9));
            long check = Long.parseLong(digits.substring(9));
            assertThat(List.of(97 - body % 97, 97 - (2_000_000_000L + body) % 97))
                    .contains(check);
        }
    }

    @Test
    void frenchAndDutchNumbersHaveTheirCheck() {
        Candidates french = named("fr-nir");
        Candidates dutch = named("nl-bsn");
        for (int i = 0; i < 1_000; i++) {
            String nir = text(french, 0, RANDOM.nextLong(french.size()));
            assertThat(97 - Long.parseLong(nir.substring(0, 13)) % 97).isEqualTo(Long.parseLong(nir.substring(13)));
        }
        // 111222333 is the example of the Dutch tax office.
        assertThat(text(dutch, 0, 11_122_233 - 10_000_000)).isEqualTo("111222333");
    }

    @Test
    void emailAddressesAreMadeOfNames() {
        List<Candidates> emails = KnownCandidates.of(PiiKind.EMAIL);

        assertThat(emails).hasSize(2);
        assertThat(text(emails.get(0), 0, 0)).isEqualTo("adele.abadie@gmail.com");
        for (int i = 0; i < 1_000; i++) {
            assertThat(text(emails.get(1), 0, RANDOM.nextLong(emails.get(1).size())))
                    .matches("[a-z]+[._-]?[a-z]*@[a-z]+\\.[a-z]+");
        }
    }

    @Test
    void aPrefixGivesThePlanOfItsCountry() {
        Candidates belgian = NumberingPlans.startingWith("+32 475 12").orElseThrow();
        Candidates french = NumberingPlans.startingWith("+336").orElseThrow();

        assertThat(belgian.size()).isEqualTo(10_000);
        assertThat(text(belgian, 0, 3456)).isEqualTo("0475123456");
        assertThat(french.size()).isEqualTo(100_000_000);
        assertThat(NumberingPlans.startingWith("+32")).isEmpty();
        assertThat(NumberingPlans.startingWith("+32475123456")).isEmpty();
        assertThat(NumberingPlans.startingWith("+99912")).isEmpty();
    }
}
