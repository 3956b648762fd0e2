package org.allophone.quality;

import java.util.Locale;
import java.util.Optional;
import org.allophone.quality.transcript.Style;

/**
 * All that is measured, with its exact definition, its target and where this comes from.
 *
 * <p><b>Words.</b> A word is what stands between spaces, without the punctuation around it, and is split after an apostrophe: {@code l'ami}
 * is two words, {@code rendez-vous} and {@code aujourd'hui} are one. Case does not matter.
 *
 * <p><b>Turns.</b> A turn is all that one speaker says before another speaks: the turns of a file that follow each other and have the
 * same speaker are one turn. Only times are those of the turns in the file.
 *
 * <p><b>Utterances.</b> A turn of the file has one or more utterances: one ends at {@code .}, {@code !} or {@code ?} before a space, and at
 * the end of the turn. An ellipsis ends none.
 *
 * <p><b>Masked words.</b> The words of an entity that the file marks are one word, {@code #}; if the file marks no entities in a turn, its
 * numbers are, in digits or in words. Neighbours are one {@code #}. Otherwise fresh names and numbers would pass for variety.
 *
 * <p><b>Quantiles</b> lie between two observations in proportion (type 7 of Hyndman and Fan, the default of R and NumPy).
 *
 * <p><b>Targets.</b> Where the source has one figure for one corpus, the target is this figure, a quarter more or less [chosen]. A figure of
 * speech that is unlike calls is only shown. Targets of hesitation hold for verbatim transcripts, those of variety for clean ones; where
 * the style is not known, both do. A verdict needs a basis that is large enough [chosen].
 */
public enum Measure {
    // --- the length of calls and turns
    // -----------------------------------------------------------------------------------

    /** Words of a call, both parties: the mean over calls. */
    WORDS_PER_CALL_MEAN(
            Part.TURNS,
            Unit.DECIMAL,
            Target.between(175, 665, "Accueil UBS 7.2k words/41 calls = 176; ESLO assistance 95k/143 = 664"),
            10),
    /** Words of a call, 10 % of calls have at most this. */
    WORDS_PER_CALL_P10(Part.TURNS, Unit.DECIMAL),
    /** The median of the words of a call. */
    WORDS_PER_CALL_P50(Part.TURNS, Unit.DECIMAL),
    /** Words of a call, 90 % of calls have at most this. Calls have a heavy right tail. */
    WORDS_PER_CALL_P90(Part.TURNS, Unit.DECIMAL),
    /** Turns of a call: the mean over calls. */
    TURNS_PER_CALL_MEAN(
            Part.TURNS,
            Unit.DECIMAL,
            Target.between(24, 77, "Accueil UBS 1k turns/41 calls = 24; ESLO assistance 11k/143 = 77"),
            10),
    /** All words divided by all turns. */
    WORDS_PER_TURN_MEAN(
            Part.TURNS,
            Unit.HUNDREDTHS,
            Target.between(7, 9, "Accueil UBS 7.2; ESLO assistance 8.6; OTG 27k words/4k turns = 6.8"),
            100),
    /** Words of a turn, 10 % of turns have at most this. */
    WORDS_PER_TURN_P10(Part.TURNS, Unit.DECIMAL, Target.reference(1, Source.RHAPSODIE_TURNS)),
    /** Words of a turn, 30 % of turns have at most this. */
    WORDS_PER_TURN_P30(Part.TURNS, Unit.DECIMAL, Target.reference(4, Source.RHAPSODIE_TURNS)),
    /** The median of the words of a turn: far lower than the mean, so below the least mean of the target above. */
    WORDS_PER_TURN_P50(Part.TURNS, Unit.DECIMAL, Target.atMost(7, "below the mean of 7 to 9"), 100),
    /** Words of a turn, 80 % of turns have at most this. */
    WORDS_PER_TURN_P80(Part.TURNS, Unit.DECIMAL, Target.reference(29, Source.RHAPSODIE_TURNS)),
    /** Words of a turn, 90 % of turns have at most this. */
    WORDS_PER_TURN_P90(Part.TURNS, Unit.DECIMAL, Target.reference(51, Source.RHAPSODIE_TURNS)),
    /** The share of turns of at most two words. Turns of calls are shorter than those of the conversations measured. */
    TURNS_OF_AT_MOST_2_WORDS(Part.TURNS, Unit.SHARE, Target.atLeast(0.22, Source.RHAPSODIE_TURNS), 100),
    /** The share of turns of at most five words. */
    TURNS_OF_AT_MOST_5_WORDS(Part.TURNS, Unit.SHARE, Target.atLeast(0.34, Source.RHAPSODIE_TURNS), 100),
    /** The words of the longest turn of a call: the median over calls. */
    LONGEST_TURN_P50(Part.TURNS, Unit.DECIMAL),
    /** The words of the longest turn of a call, 90 % of calls have at most this. */
    LONGEST_TURN_P90(Part.TURNS, Unit.DECIMAL),
    /** The agents' words divided by all words, of calls in which an agent speaks. */
    AGENT_WORD_SHARE(Part.TURNS, Unit.SHARE, Target.reference(0.62, "ABCD, 3 chats")),
    /**
     * How evenly the turns of a call are shared: the entropy of the speakers' shares of its turns, divided by the logarithm of the number
     * of speakers; the mean over calls of two speakers or more (SDialog: turn-taking ratio).
     */
    TURN_TAKING_ENTROPY(Part.TURNS, Unit.FINE),

    // --- hesitation
    // -------------------------------------------------------------------------------------------------------

    /** The share of utterances that have at most three words, all of them in the list {@code minimal} of spoken-french.txt. */
    MINIMAL_UTTERANCES(
            Part.HESITATION,
            Unit.SHARE,
            Target.between(0.15, 0.20, "17.7 % of the utterances of Rhapsodie"),
            100,
            AppliesTo.VERBATIM_FRENCH),
    /** "euh" for each 100 words (SDialog: hesitation rate). */
    FILLED_PAUSES_PER_100_WORDS(
            Part.HESITATION,
            Unit.HUNDREDTHS,
            Target.about(2.4, "Rhapsodie; about 2 % in Boula de Mareüil et al., 2005"),
            1000,
            AppliesTo.VERBATIM_FRENCH),
    /** "euh" for each 100 words of a speaker of a call who says 100 words or more: 25 % of them have at most this. Basis: speakers. */
    FILLED_PAUSES_OF_SPEAKERS_P25(
            Part.HESITATION, Unit.HUNDREDTHS, Target.about(1.3, Source.SPEAKERS), 20, AppliesTo.VERBATIM_FRENCH),
    /** The median of "euh" for each 100 words of a speaker of a call. */
    FILLED_PAUSES_OF_SPEAKERS_P50(
            Part.HESITATION, Unit.HUNDREDTHS, Target.about(2.5, Source.SPEAKERS), 20, AppliesTo.VERBATIM_FRENCH),
    /** "euh" for each 100 words of a speaker of a call: 75 % of them have at most this. */
    FILLED_PAUSES_OF_SPEAKERS_P75(
            Part.HESITATION, Unit.HUNDREDTHS, Target.about(3.2, Source.SPEAKERS), 20, AppliesTo.VERBATIM_FRENCH),
    /** The share of "euh" that begin an utterance; one that is alone begins it. Basis: "euh". */
    FILLED_PAUSES_AT_START(
            Part.HESITATION, Unit.SHARE, Target.about(0.14, Source.POSITIONS), 100, AppliesTo.VERBATIM_FRENCH),
    /** The share of "euh" inside an utterance. */
    FILLED_PAUSES_INSIDE(
            Part.HESITATION, Unit.SHARE, Target.about(0.71, Source.POSITIONS), 100, AppliesTo.VERBATIM_FRENCH),
    /** The share of "euh" that end an utterance. */
    FILLED_PAUSES_AT_END(
            Part.HESITATION, Unit.SHARE, Target.about(0.15, Source.POSITIONS), 100, AppliesTo.VERBATIM_FRENCH),
    /**
     * The same word, or the same two words, said again at once, for each 100 words: {@code je je} is one, {@code oui oui oui} two, {@code je
     * suis je suis} one. Within an utterance; numbers do not count, since a telephone number may have a digit twice.
     */
    REPETITIONS_PER_100_WORDS(
            Part.HESITATION, Unit.HUNDREDTHS, Target.about(2.4, "Rhapsodie"), 1000, AppliesTo.VERBATIM),
    /** Discourse markers of spoken-french.txt for each 100 words, those of two words as one (SDialog: filler-word density). */
    MARKERS_PER_100_WORDS(
            Part.HESITATION,
            Unit.HUNDREDTHS,
            Target.about(3.0, "Rhapsodie; 2.0 planned, 4.8 young Parisian narrative"),
            1000,
            AppliesTo.VERBATIM_FRENCH),
    /** "euh", repetitions and markers together for each 100 words; revisions, the fourth kind of the source, cannot be counted. */
    DISFLUENCIES_PER_100_WORDS(
            Part.HESITATION,
            Unit.HUNDREDTHS,
            Target.about(6.0, "2 % for each of the three; Boula de Mareüil et al., 2005"),
            1000,
            AppliesTo.VERBATIM_FRENCH),

    // --- the discourse markers, one by one
    // --------------------------------------------------------------------------------

    // Each for 1,000 words, counted where spoken-french.txt says that it is a marker.

    /** The two figures are those of Rhapsodie and of young speakers (ParisStories). */
    DONC_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(4.6, 10.4, Source.MARKERS)),
    ALORS_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(4.2, Source.MARKERS)),
    HEIN_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(3.1, Source.MARKERS)),
    BON_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(2.9, Source.MARKERS)),
    ENFIN_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(2.6, Source.MARKERS)),
    VOILA_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(2.2, Source.MARKERS)),
    BEN_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(2.1, Source.MARKERS)),
    QUOI_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(1.1, Source.MARKERS)),
    D_ACCORD_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(0.9, Source.MARKERS)),
    DU_COUP_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(6.9, Source.YOUNG_MARKERS)),
    BAH_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(6.0, Source.YOUNG_MARKERS)),
    EN_FAIT_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(4.5, Source.YOUNG_MARKERS)),
    GENRE_PER_1000_WORDS(Part.MARKERS, Unit.DECIMAL, Target.reference(2.4, Source.YOUNG_MARKERS)),

    // --- grammar and dialogue
    // ---------------------------------------------------------------------------------------------

    /**
     * {@code ne} and {@code n'} divided by {@code pas, plus, jamais, rien, personne}. These also occur without a negation, so the true share
     * of negations that keep their {@code ne} is somewhat higher. Basis: the latter.
     */
    NE_RETENTION(
            Part.GRAMMAR,
            Unit.SHARE,
            Target.between(0.12, 0.38, "38 % in interviews (117/306), 12 % in young narrative (78/636)"),
            100,
            AppliesTo.VERBATIM_FRENCH),
    /** {@code on} and {@code l'on} divided by {@code nous}. Basis: both. */
    ON_TO_NOUS(
            Part.GRAMMAR,
            Unit.HUNDREDTHS,
            Target.between(4, 7, "4:1 in interviews, 7:1 in young narrative"),
            100,
            AppliesTo.FRENCH),
    /** The share of an agent's utterances that end with a question mark: far above that of conversations. */
    QUESTIONS_OF_AGENTS(
            Part.GRAMMAR,
            Unit.SHARE,
            Target.atLeast(0.07, "7 % in conversations; a support agent is far above"),
            100,
            AppliesTo.PUNCTUATED),
    /** The share of a caller's utterances that end with a question mark. */
    QUESTIONS_OF_CALLERS(Part.GRAMMAR, Unit.SHARE, Target.reference(0.07, "conversations"), 0, AppliesTo.PUNCTUATED),
    /** The share of turns that have a question mark (SDialog: question rate). */
    TURNS_WITH_A_QUESTION(Part.GRAMMAR, Unit.SHARE, AppliesTo.PUNCTUATED),
    /** Among the dialogue acts that are questions, the share of {@code setQuestion}: who, what, when. Basis: questions. */
    SET_QUESTIONS(Part.GRAMMAR, Unit.SHARE),
    /** Among the dialogue acts that are questions, the share of {@code propositionalQuestion}: yes or no. */
    PROPOSITIONAL_QUESTIONS(Part.GRAMMAR, Unit.SHARE),
    /** Among the dialogue acts that are questions, the share of {@code checkQuestion}: is it so? */
    CHECK_QUESTIONS(Part.GRAMMAR, Unit.SHARE),
    /** Among the dialogue acts that are questions, the share of {@code choiceQuestion}: this or that? */
    CHOICE_QUESTIONS(Part.GRAMMAR, Unit.SHARE),
    /** Entities that somebody states after the other party stated the same label and value, for each call that has entities with values. */
    READ_BACKS_PER_CALL(Part.GRAMMAR, Unit.DECIMAL),
    /** Three or more words of one letter after each other, for each call: something is spelled out. */
    SPELLINGS_PER_CALL(Part.GRAMMAR, Unit.DECIMAL),

    // --- time, of calls whose turns all have times
    // ------------------------------------------------------------------------

    /** Where the speaker changes, the start of a turn minus the end of the one before, in milliseconds: the median. Basis: changes. */
    GAP_P50(
            Part.TIME,
            Unit.MILLISECONDS,
            Target.between(80, 200, "CANDOR +80 ms; Rhapsodie +126; Levinson and Torreira about 200"),
            100),
    /** 80 % of gaps are at most this. Look-ups and holds make those of calls longer. */
    GAP_P80(Part.TIME, Unit.MILLISECONDS, Target.reference(618, Source.GAPS)),
    /** 90 % of gaps are at most this. */
    GAP_P90(Part.TIME, Unit.MILLISECONDS, Target.reference(1175, Source.GAPS)),
    /** The share of gaps below 0: the next one begins before the other has ended. */
    OVERLAPPING_TURNS(Part.TIME, Unit.SHARE, Target.about(0.32, Source.GAPS), 100),
    /** Time in which two speak, divided by the time in which anybody does. */
    OVERLAP_TIME(Part.TIME, Unit.SHARE, Target.reference(0.10, "meetings; overlap.rcweb.dcs.shef.ac.uk")),
    /** Words for each minute of {@code talk_sec}, or of the time from the first start to the last end where that is not told. */
    WORDS_PER_MINUTE_OF_TALK(Part.TIME, Unit.DECIMAL),
    /** Words for each minute of turns. The figures are of conversations without holds, in which somebody nearly always speaks. */
    WORDS_PER_MINUTE_OF_SPEECH(
            Part.TIME,
            Unit.DECIMAL,
            Target.between(206, 260, "11 dialogues of Rhapsodie, mean 228"),
            1000,
            AppliesTo.FRENCH),
    /** The share of the time of talk in which nobody speaks: look-ups, holds, gaps. */
    DEAD_AIR(Part.TIME, Unit.SHARE),
    /** Words of minimal utterances for each hour of turns. */
    BACK_CHANNELS_PER_HOUR(Part.TIME, Unit.DECIMAL, Target.reference(1000, "CANDOR, English"), 0, AppliesTo.FRENCH),
    /** Seconds from the start of the first turn to the caller's first turn of the phase {@code reason}: the median over calls. */
    SECONDS_TO_REASON_P50(Part.TIME, Unit.DECIMAL),

    // --- vocabulary
    // -------------------------------------------------------------------------------------------------------

    /**
     * The moving-average type-token ratio (Covington and McFall, 2010): different words divided by 50, in all runs of 50 words of a call; the
     * mean over runs. The target goes from spoken interaction less 5 % to prepared speech plus 5 % [chosen].
     */
    MATTR_50(
            Part.VOCABULARY,
            Unit.FINE,
            Target.between(0.72, 0.81, "0.756 spoken interactive, 0.771 prepared; Rhapsodie"),
            1000,
            AppliesTo.NOT_ASR),
    /**
     * The measure of textual lexical diversity (McCarthy and Jarvis, 2010) at 0.72: how many words it takes on average until the type-token
     * ratio is 0.72 or lower, forward and backward; the mean over calls of 100 words or more. Target as above, with 10 %. Basis: calls.
     */
    MTLD(
            Part.VOCABULARY,
            Unit.DECIMAL,
            Target.between(46, 66, "51 spoken interactive, 60 prepared; Rhapsodie"),
            10,
            AppliesTo.NOT_ASR),
    /** The different words among the first 500 of a call, divided by 500: the mean over calls that have so many. Basis: calls. */
    TTR_500(
            Part.VOCABULARY,
            Unit.FINE,
            Target.between(0.37, 0.48, "0.415 spoken interactive, 0.435 prepared; Rhapsodie"),
            10,
            AppliesTo.NOT_ASR),
    /**
     * Readability: 207 - 1.015 × words per utterance - 73.6 × syllables per word (Kandel and Moles, 1958); 100 is very easy. An elided
     * word counts with the next one. Syllables are groups of vowels, without a mute {@code e} at the end; words with digits are left out.
     */
    KANDEL_MOLES(Part.VOCABULARY, Unit.DECIMAL, AppliesTo.PUNCTUATED_FRENCH),

    // --- variety of all calls together
    // -----------------------------------------------------------------------------------

    /** Different masked words divided by all of them, in the first turns of the set that have 10,000 words together. */
    DISTINCT_1(Part.VARIETY, Unit.FINE, Target.reference(0.120, Source.RHAPSODIE_VARIETY)),
    /** Different pairs of masked words that follow each other in a turn, divided by all pairs; in the same sample. */
    DISTINCT_2(Part.VARIETY, Unit.FINE, Target.reference(0.444, Source.RHAPSODIE_VARIETY)),
    /** The same for three words. */
    DISTINCT_3(Part.VARIETY, Unit.FINE, Target.reference(0.715, Source.RHAPSODIE_VARIETY)),
    /** The same for four words. */
    DISTINCT_4(Part.VARIETY, Unit.FINE, Target.reference(0.865, Source.RHAPSODIE_VARIETY)),
    /**
     * How many times smaller gzip at level 9 makes the sample: its masked turns as they are written, a line each, in UTF-8, divided by the
     * bytes of the gzip file.
     */
    GZIP_RATIO(Part.VARIETY, Unit.HUNDREDTHS, Target.reference(3.20, Source.RHAPSODIE_VARIETY)),
    /** Of the turns of the sample that have four masked words or more, the share whose words were said in an earlier one. */
    DUPLICATE_TURNS(Part.VARIETY, Unit.SHARE, Target.reference(0.002, Source.RHAPSODIE_VARIETY)),
    /**
     * The share of calls that nearly repeat an earlier one: of all different runs of three masked words that either has, both have 80 % or more
     * (Jaccard's index). Among the first 10,000 calls of three words or more, estimated with 128 minima (MinHash). Basis: calls.
     */
    NEAR_DUPLICATE_CALLS(Part.VARIETY, Unit.SHARE),

    // --- variety of one topic
    // ---------------------------------------------------------------------------------------------

    TOPIC_DISTINCT_1(Part.TOPIC, Unit.FINE),
    TOPIC_DISTINCT_2(Part.TOPIC, Unit.FINE, Target.atLeast(0.35, Source.GATE), Source.SAMPLE, AppliesTo.CLEAN),
    TOPIC_DISTINCT_3(Part.TOPIC, Unit.FINE),
    TOPIC_DISTINCT_4(Part.TOPIC, Unit.FINE, Target.atLeast(0.70, Source.GATE), Source.SAMPLE, AppliesTo.CLEAN),
    TOPIC_GZIP_RATIO(Part.TOPIC, Unit.HUNDREDTHS, Target.atMost(4.0, Source.GATE), Source.SAMPLE, AppliesTo.CLEAN),
    TOPIC_DUPLICATE_TURNS(Part.TOPIC, Unit.SHARE, Target.atMost(0.03, Source.GATE), Source.SAMPLE, AppliesTo.CLEAN),

    // --- variety of one intent
    // --------------------------------------------------------------------------------------------

    INTENT_DISTINCT_1(Part.INTENT, Unit.FINE),
    INTENT_DISTINCT_2(Part.INTENT, Unit.FINE, Target.atLeast(0.29, Source.GATE), Source.SAMPLE, AppliesTo.CLEAN),
    INTENT_DISTINCT_3(Part.INTENT, Unit.FINE),
    INTENT_DISTINCT_4(Part.INTENT, Unit.FINE, Target.atLeast(0.62, Source.GATE), Source.SAMPLE, AppliesTo.CLEAN),
    INTENT_GZIP_RATIO(Part.INTENT, Unit.HUNDREDTHS, Target.atMost(4.2, Source.GATE), Source.SAMPLE, AppliesTo.CLEAN),
    INTENT_DUPLICATE_TURNS(Part.INTENT, Unit.SHARE),
    /**
     * The share of the first 2,000 calls of the intent in which the caller says the same turn of eight masked words or more, for the turn that
     * is in most of them. Basis: calls. Among a few hundred calls, any turn that comes twice would miss the target.
     */
    INTENT_COMMONEST_TURN(
            Part.INTENT, Unit.SHARE_HUNDREDTHS, Target.atMost(0.005, "chosen by the project"), 1000, AppliesTo.CLEAN);

    /** What a measure is about. */
    public enum Part {
        TURNS,
        HESITATION,
        MARKERS,
        GRAMMAR,
        TIME,
        VOCABULARY,
        VARIETY,
        /** Of one topic. */
        TOPIC,
        /** Of one intent. */
        INTENT
    }

    /** How a value is written. */
    public enum Unit {
        /** With one decimal. */
        DECIMAL,
        /** With two decimals. */
        HUNDREDTHS,
        /** With three decimals. */
        FINE,
        /** A share from 0 to 1: in percent, with one decimal. */
        SHARE,
        /** A share from 0 to 1: in percent, with two decimals. */
        SHARE_HUNDREDTHS,
        MILLISECONDS
    }

    /** Which transcripts a measure is computed for, and which are held to its target. */
    private enum AppliesTo {
        ALL,
        /** Only transcripts in French can be measured. */
        FRENCH,
        /** Only verbatim transcripts are held to the target. */
        VERBATIM,
        VERBATIM_FRENCH,
        /** Only clean transcripts are held to the target. */
        CLEAN,
        /** Transcripts of a speech recogniser are not held to the target: it leaves out hesitations and gets words wrong. */
        NOT_ASR,
        /** A speech recogniser writes no punctuation, so its transcripts cannot be measured. */
        PUNCTUATED,
        PUNCTUATED_FRENCH
    }

    /** Where targets come from that several measures have. */
    private static final class Source {
        static final String RHAPSODIE_TURNS = "Rhapsodie, 647 turns of conversations and interviews";
        static final String SPEAKERS = "Rhapsodie: speakers 0 to 6.8, median 2.5, quartiles 1.3 and 3.2";
        static final String POSITIONS = "334 in Rhapsodie and ParisStories: 14/71/15 %";
        static final String MARKERS = "Rhapsodie; young speakers: ParisStories";
        static final String YOUNG_MARKERS = "ParisStories, young speakers";
        static final String GAPS = "Rhapsodie, noisy alignment";
        static final String RHAPSODIE_VARIETY = "Rhapsodie, many topics";
        static final String GATE = "chosen by the project, from Rhapsodie, ParisStories and NatCS";

        /** The least words of a sample of 10,000 that may end in the middle of a turn. */
        static final long SAMPLE = 10_000;
    }

    private final Part part;
    private final Unit unit;
    private final Optional<Target> target;
    private final long leastBasis;
    private final AppliesTo appliesTo;

    Measure(Part part, Unit unit) {
        this(part, unit, AppliesTo.ALL);
    }

    Measure(Part part, Unit unit, AppliesTo appliesTo) {
        this(part, unit, Optional.empty(), 0, appliesTo);
    }

    Measure(Part part, Unit unit, Target target) {
        this(part, unit, target, 0);
    }

    Measure(Part part, Unit unit, Target target, long leastBasis) {
        this(part, unit, target, leastBasis, part == Part.MARKERS ? AppliesTo.FRENCH : AppliesTo.ALL);
    }

    Measure(Part part, Unit unit, Target target, long leastBasis, AppliesTo appliesTo) {
        this(part, unit, Optional.of(target), leastBasis, appliesTo);
    }

    Measure(Part part, Unit unit, Optional<Target> target, long leastBasis, AppliesTo appliesTo) {
        this.part = part;
        this.unit = unit;
        this.target = target;
        this.leastBasis = leastBasis;
        this.appliesTo = appliesTo;
    }

    /** Its name in JSON, the same for the set, a topic and an intent: {@code distinct_2}. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("^(topic|intent)_", "");
    }

    public Part part() {
        return part;
    }

    public Unit unit() {
        return unit;
    }

    /** What it was found to be in real speech; empty if nothing is known. */
    public Optional<Target> target() {
        return target;
    }

    /** Whether it can be computed for transcripts of this style and language. A language that is not told is taken for French. */
    boolean isDefinedFor(Style style, String language) {
        boolean french = language.isEmpty() || language.equals("fr");
        return switch (appliesTo) {
            case FRENCH, VERBATIM_FRENCH -> french;
            case PUNCTUATED -> style != Style.ASR;
            case PUNCTUATED_FRENCH -> style != Style.ASR && french;
            case ALL, VERBATIM, CLEAN, NOT_ASR -> true;
        };
    }

    /** What a value says about transcripts of this style. */
    Verdict verdict(double value, long basis, Style style) {
        boolean held = switch (appliesTo) {
            case VERBATIM, VERBATIM_FRENCH -> style == Style.VERBATIM || style == Style.UNKNOWN;
            case CLEAN -> style == Style.CLEAN || style == Style.UNKNOWN;
            case NOT_ASR -> style != Style.ASR;
            case ALL, FRENCH, PUNCTUATED, PUNCTUATED_FRENCH -> true;
        };
        return held && basis >= leastBasis
                ? target.filter(Target::judged)
                        .map(known -> known.verdict(value))
                        .orElse(Verdict.NONE)
                : Verdict.NONE;
    }
}
