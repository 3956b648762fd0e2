package org.allophone.conversation.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a call did not resolve the caller's case. */
public enum UnresolvedReason {
    /** A technician must come. */
    VISIT_NEEDED("visit-needed"),
    /** Another department must decide or act. */
    OTHER_TEAM("other-team"),
    /** It depends on somebody outside: another operator, a bank, a carrier. */
    THIRD_PARTY("third-party"),
    /** The caller must send, pay, look for or try something. */
    CALLER_INPUT("caller-input"),
    /** The company must find out what happened. */
    INVESTIGATION("investigation"),
    /** The company's terms do not allow what the caller wants. */
    POLICY("policy"),
    /** A fault of the network or of a system is not mended yet. */
    SYSTEM_FAULT("system-fault"),
    /** A delay must pass. */
    WAITING_PERIOD("waiting-period"),
    /** The product is not in stock. */
    STOCK("stock"),
    /** The caller did not want what was offered. */
    CALLER_DECLINED("caller-declined");

    private final String label;

    UnresolvedReason(String label) {
        this.label = label;
    }

    /** Its name in packs and labels. */
    public String label() {
        return label;
    }

    static Optional<UnresolvedReason> of(String label) {
        return Arrays.stream(values())
                .filter(reason -> reason.label.equals(label))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(UnresolvedReason::label).toList();
    }
}
