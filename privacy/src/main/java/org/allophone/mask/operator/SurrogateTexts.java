package org.allophone.mask.operator;

import java.time.LocalDate;
import java.util.Optional;
import org.allophone.fiction.Residence;
import org.allophone.french.Variety;
import org.allophone.mask.surrogate.SaidSurrogates;
import org.allophone.mask.surrogate.Surrogates;
import org.allophone.pii.PiiKind;

/** Writes surrogates as data were written or said, also where nobody knows their usual form. */
final class SurrogateTexts {
    private final UsualForm forms;
    private final Surrogates surrogates;
    private final SaidSurrogates said;

    /** @param region the country whose names stand for others; where it is not Belgium, those of France do */
    SurrogateTexts(MaskingKeys keys, String region, Surrogates.Known known) {
        boolean belgian = region.equals("BE");
        this.forms = new UsualForm(region);
        this.surrogates = new Surrogates(
                use -> keys.secret().derive("mask", keys.scope(), "surrogate", use),
                belgian ? Residence.BELGIUM : Residence.FRANCE,
                known);
        this.said = new SaidSurrogates(surrogates, belgian ? Variety.BELGIUM : Variety.FRANCE);
    }

    /** What stands in the place of a datum; never the same text, where the text is all that is known of it. */
    String of(Datum datum) {
        String value = value(datum, forms);
        String text = written(datum, value);
        return datum.value().isEmpty() && text.equals(datum.text()) ? surrogates.of(datum.kind(), value) : text;
    }

    private String written(Datum datum, String value) {
        if (datum.kind() == PiiKind.DATE_OF_BIRTH) {
            Optional<WrittenDate> date = WrittenDate.read(UsualForm.compatible(datum.text()))
                    .filter(read -> read.date().toString().equals(value));
            if (date.isPresent()) {
                return date.get().on(LocalDate.parse(surrogates.of(datum.kind(), value)));
            }
        }
        boolean written = datum.text().chars().anyMatch(Character::isDigit);
        if (datum.kind() == PiiKind.ADDRESS && written && datum.value().isEmpty()) {
            return surrogates.of(datum.kind(), value);
        }
        return said.of(datum.kind(), datum.text(), value, false);
    }

    /** The datum in its usual form, as far as it can be told from the text. */
    static String value(Datum datum, UsualForm forms) {
        if (!datum.value().isEmpty()) {
            return datum.value();
        }
        String text = datum.text().strip();
        return switch (datum.kind()) {
            case PERSON, AGENT -> SaidSurrogates.withoutTitle(text);
            case EMAIL -> SaidSurrogates.mailAddress(text);
            case ADDRESS, SECRET -> text;
            default -> {
                boolean written = text.chars().anyMatch(Character::isDigit);
                String digits = written ? text : SaidSurrogates.digits(text);
                yield digits.isEmpty() ? text : forms.of(Datum.of(datum.kind(), digits));
            }
        };
    }
}
