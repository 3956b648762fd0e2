package org.allophone.rag.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allophone.rag.folder.Document;
import org.allophone.rag.folder.GoldAnswer;
import org.allophone.rag.folder.Principal;

/**
 * Checks that who asks a question may read what answers it, and that a denied one is denied. The access list of a document is {@code acl} in its
 * metadata: {@code |site:1|public|}.
 */
final class AccessCheck {
    private static final String FILE = "gold.jsonl";
    /** The reason of a question whose answer the person who asks may not read. */
    static final String DENIED = "denied";

    private final FaultTally faults;
    private final List<GoldAnswer> asked = new ArrayList<>();
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, String> aclByDocument = new HashMap<>();
    private Map<String, Principal> principals = Map.of();

    AccessCheck(FaultTally faults) {
        this.faults = faults;
    }

    /** Takes what is told of questions and of who asks, before the documents come by. */
    void begin(List<GoldAnswer> told, Map<String, Principal> known) {
        principals = known;
        if (known.isEmpty()) {
            return;
        }
        for (GoldAnswer answer : told) {
            if (answer.principal().isEmpty()) {
                continue;
            }
            if (!known.containsKey(answer.principal())) {
                faults.add(Fault.PRINCIPAL_MISSING, FILE, answer.line(), answer.id());
                continue;
            }
            asked.add(answer);
            wanted.addAll(answer.documents());
            wanted.addAll(answer.nearest());
        }
    }

    /** Looks at a document. */
    void see(Document document) throws IOException {
        if (wanted.contains(document.id())) {
            aclByDocument.put(document.id(), document.metadata("acl"));
        }
    }

    /** Tells what is known after all documents. */
    void end() {
        for (GoldAnswer answer : asked) {
            Principal principal = principals.getOrDefault(answer.principal(), new Principal("", Set.of()));
            boolean hidden = answer.documents().stream().anyMatch(document -> !mayRead(principal, document));
            if (hidden) {
                faults.add(Fault.EVIDENCE_HIDDEN, FILE, answer.line(), answer.id());
            }
            boolean denied = answer.reason().equals(DENIED);
            boolean seen = answer.nearest().isEmpty()
                    || answer.nearest().stream().anyMatch(document -> mayRead(principal, document));
            if (denied && seen) {
                faults.add(Fault.DENIED_VISIBLE, FILE, answer.line(), answer.id());
            }
        }
    }

    /** A document that is not there is told by another rule. */
    private boolean mayRead(Principal principal, String document) {
        return !aclByDocument.containsKey(document) || principal.mayRead(aclByDocument.getOrDefault(document, ""));
    }
}
