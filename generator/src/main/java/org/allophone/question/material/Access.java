package org.allophone.question.material;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who may read what: a document has tokens, a principal has tokens, and it sees the documents with which it shares one. */
public final class Access {
    /** Everybody, customers too. */
    public static final String PUBLIC = "public";

    /** What whoever works for the centre may read. */
    public static final String INTERNAL =
            listed(List.of("role:agent", "role:supervisor", "role:quality", "role:dpo", "role:manager"));

    private Access() {}

    /** The tokens of a call: the team that answered, the site's supervisor, the customer, and who answers the customer's own request. */
    public static String ofCall(CallRecord call) {
        return listed(List.of(
                team(call.site(), call.queue()),
                site(call.site()),
                "role:manager",
                customer(call.customer()),
                subject(call.customer())));
    }

    /** The tokens of the note of a call: those of the call, without the customer. */
    public static String ofNote(CallRecord call) {
        return listed(
                List.of(team(call.site(), call.queue()), site(call.site()), "role:manager", subject(call.customer())));
    }

    /** The tokens of an article. */
    public static String ofArticle(boolean isPublic) {
        return isPublic ? INTERNAL + PUBLIC + "|" : INTERNAL;
    }

    /** The agents who answer a queue of a site. */
    public static String team(int site, String queue) {
        return "team:" + site + "-" + queue;
    }

    /** The supervisor of a site. */
    public static String site(int site) {
        return "site:" + site;
    }

    /** A customer, who reads the own calls. */
    public static String customer(String caller) {
        return "customer:" + caller;
    }

    /** A customer whose request the data protection officer answers. */
    public static String subject(String caller) {
        return "subject:" + caller;
    }

    /** The supervisor of a site, as a principal. */
    public static String supervisor(int site) {
        return "supervisor:" + site;
    }

    /** The data protection officer who answers the request of a customer, as a principal. */
    public static String officer(String customer) {
        return "dpo:" + customer;
    }

    /** Tokens as metadata have them, so that a search for a text finds each: {@code |public|role:agent|}. */
    private static String listed(List<String> tokens) {
        return "|" + String.join("|", tokens) + "|";
    }

    /** The tokens of a list. */
    public static Set<String> tokens(String acl) {
        Set<String> tokens = new TreeSet<>(List.of(acl.split("\\|")));
        tokens.remove("");
        return tokens;
    }
}
