package org.allophone.cli.secret;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.allophone.dataset.People;
import org.allophone.dataset.TranscriptForm;
import org.allophone.fiction.Residence;
import org.allophone.french.Variety;
import org.allophone.mask.Masker;
import org.allophone.mask.TextLabels;
import org.allophone.mask.TextPseudonyms;
import org.allophone.mask.surrogate.Surrogates;
import org.allophone.mask.surrogate.TextSurrogates;
import org.allophone.pii.PiiKind;
import org.allophone.pii.TextMask;

/** The masks of the texts of a data set. */
public final class TextMasks {
    private TextMasks() {}

    /**
     * What replaces personal data in texts. Agents' names stay, unless agents are masked.
     *
     * @param masker makes the pseudonyms; not used where labels stand for data
     * @param language the language of the texts
     */
    public static TextMask of(TranscriptForm.Mask mask, Set<People> masked, Masker masker, Locale language) {
        return switch (mask) {
            case LABEL -> labels(masked, language);
            case PSEUDONYM -> new TextPseudonyms(masker, kinds(masked), language);
            case SURROGATE -> surrogates(masked, masker, language);
        };
    }

    /** Names and numbers of the country whose French is spoken. All of the generator are for fiction, or in the lists. */
    private static TextMask surrogates(Set<People> masked, Masker masker, Locale language) {
        Variety variety = Variety.of(language.toLanguageTag());
        Residence residence = variety == Variety.BELGIUM ? Residence.BELGIUM : Residence.FRANCE;
        Surrogates surrogates = new Surrogates(masker::surrogateKey, residence, Surrogates.Known.NOTHING);
        return new TextSurrogates(surrogates, kinds(masked), variety);
    }

    /** Labels in the place of personal data. */
    public static TextMask labels(Set<People> masked, Locale language) {
        return new TextLabels(kinds(masked), language);
    }

    private static Set<PiiKind> kinds(Set<People> masked) {
        Set<PiiKind> kinds = EnumSet.allOf(PiiKind.class);
        if (!masked.contains(People.AGENTS)) {
            kinds.remove(PiiKind.AGENT);
        }
        return kinds;
    }
}
