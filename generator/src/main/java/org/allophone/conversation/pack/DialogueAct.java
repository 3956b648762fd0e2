package org.allophone.conversation.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a turn does: a communicative function of ISO 24617-2, by its name there. */
public enum DialogueAct {
    INFORM("inform"),
    ANSWER("answer"),
    CONFIRM("confirm"),
    DISCONFIRM("disconfirm"),
    SET_QUESTION("setQuestion"),
    PROPOSITIONAL_QUESTION("propositionalQuestion"),
    CHECK_QUESTION("checkQuestion"),
    CHOICE_QUESTION("choiceQuestion"),
    REQUEST("request"),
    INSTRUCT("instruct"),
    SUGGEST("suggest"),
    OFFER("offer"),
    PROMISE("promise"),
    ACCEPT_REQUEST("acceptRequest"),
    DECLINE_REQUEST("declineRequest"),
    ACCEPT_OFFER("acceptOffer"),
    DECLINE_OFFER("declineOffer"),
    ACCEPT_SUGGEST("acceptSuggest"),
    DECLINE_SUGGEST("declineSuggest"),
    AGREEMENT("agreement"),
    DISAGREEMENT("disagreement"),
    CORRECTION("correction"),
    AUTO_POSITIVE("autoPositive"),
    AUTO_NEGATIVE("autoNegative"),
    ALLO_POSITIVE("alloPositive"),
    ALLO_NEGATIVE("alloNegative"),
    STALLING("stalling"),
    PAUSING("pausing"),
    SELF_CORRECTION("selfCorrection"),
    COMPLETION("completion"),
    TOPIC_SHIFT("topicShift"),
    OPENING("opening"),
    CONTACT_CHECK("contactCheck"),
    CONTACT_INDICATION("contactIndication"),
    INITIAL_GREETING("initialGreeting"),
    RETURN_GREETING("returnGreeting"),
    SELF_INTRODUCTION("selfIntroduction"),
    APOLOGY("apology"),
    ACCEPT_APOLOGY("acceptApology"),
    THANKING("thanking"),
    ACCEPT_THANKING("acceptThanking"),
    INITIAL_GOODBYE("initialGoodbye"),
    RETURN_GOODBYE("returnGoodbye");

    private final String label;

    DialogueAct(String label) {
        this.label = label;
    }

    /** Its name in pack files and labels. */
    public String label() {
        return label;
    }

    static Optional<DialogueAct> of(String label) {
        return Arrays.stream(values()).filter(act -> act.label.equals(label)).findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(DialogueAct::label).toList();
    }
}
