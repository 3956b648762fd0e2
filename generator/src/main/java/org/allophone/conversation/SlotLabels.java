package org.allophone.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allophone.conversation.facts.ReferenceKind;
import org.allophone.conversation.facts.Value;
import org.allophone.conversation.grammar.SlotName;
import org.allophone.pii.Label;
import org.allophone.pii.PiiKind;
import org.jspecify.annotations.Nullable;

/** What the slots of a pack are labelled as. Slots of the same label state the same datum, or parts of it. */
final class SlotLabels {
    private static final Set<String> UNLABELLED = Set.of("hello", "goodbye", "service", "caller.title", "company");

    private static final Map<String, Label> BUILT_IN = Map.ofEntries(
            Map.entry("caller", Label.personal("caller_name", PiiKind.PERSON)),
            Map.entry("caller.full", Label.personal("caller_name", PiiKind.PERSON)),
            Map.entry("caller.first", Label.personal("caller_name", PiiKind.PERSON)),
            Map.entry("caller.last", Label.personal("caller_name", PiiKind.PERSON)),
            Map.entry("caller.phone", Label.personal("caller_phone", PiiKind.PHONE)),
            Map.entry("caller.mobile", Label.personal("caller_mobile", PiiKind.PHONE)),
            Map.entry("caller.birth", Label.personal("caller_birth", PiiKind.DATE_OF_BIRTH)),
            Map.entry("caller.address", Label.personal("caller_address", PiiKind.ADDRESS)),
            Map.entry("caller.street", Label.personal("caller_address", PiiKind.ADDRESS)),
            Map.entry("caller.postcode", Label.personal("caller_address", PiiKind.ADDRESS)),
            Map.entry("caller.town", Label.personal("caller_address", PiiKind.ADDRESS)),
            Map.entry("caller.email", Label.personal("caller_email", PiiKind.EMAIL)),
            Map.entry("caller.customer", Label.personal("caller_customer_number", PiiKind.CUSTOMER_ID)),
            Map.entry("caller.contract", Label.personal("caller_contract_number", PiiKind.CONTRACT_ID)),
            Map.entry("caller.iban", Label.personal("caller_iban", PiiKind.IBAN)),
            Map.entry("caller.national", Label.personal("caller_national_number", PiiKind.NATIONAL_ID)),
            Map.entry("caller.card", Label.personal("caller_card", PiiKind.CARD)),
            Map.entry("agent", Label.personal("agent_name", PiiKind.AGENT)),
            Map.entry("colleague", Label.personal("colleague_name", PiiKind.AGENT)));

    /** Slots that state parts of one fact, or say it in another way. */
    private static final Map<String, String> SHARED_FACTS = Map.of(
            "caller", "caller/name",
            "caller.full", "caller/name",
            "caller.first", "caller/name",
            "caller.last", "caller/name",
            "caller.street", "caller/address",
            "caller.postcode", "caller/address",
            "caller.town", "caller/address");

    private SlotLabels() {}

    /** The label of a slot that every call has, without its value; empty if it states nothing. */
    static Optional<Label> builtIn(SlotName slot) {
        String name = slot.name();
        if (UNLABELLED.contains(name) || name.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        Label known = BUILT_IN.get(name);
        return Optional.of(known == null ? Label.fact(plain(name)) : known);
    }

    /** The id of the fact that a slot of every call states: {@code caller/phone}. */
    static String factId(String name) {
        String known = SHARED_FACTS.get(name);
        if (known != null) {
            return known;
        }
        int dot = name.indexOf('.');
        return dot < 0 ? "call/" + name : name.substring(0, dot) + "/" + name.substring(dot + 1);
    }

    /**
     * The label of a fact.
     *
     * @param id the fact's id in its case
     */
    static Label ofFact(String id, String name, Value value, String canonical) {
        return new Label(plain(name), Optional.ofNullable(kind(value)), canonical, id, false);
    }

    static @Nullable PiiKind kind(Value value) {
        if (value instanceof Value.Reference reference) {
            return ofReference(reference.kind());
        }
        if (value instanceof Value.Person) {
            return PiiKind.PERSON;
        }
        if (value instanceof Value.Address || value instanceof Value.Town) {
            return PiiKind.ADDRESS;
        }
        if (value instanceof Value.Phone) {
            return PiiKind.PHONE;
        }
        return value instanceof Value.Email ? PiiKind.EMAIL : null;
    }

    private static PiiKind ofReference(ReferenceKind kind) {
        return switch (kind) {
            case INVOICE, CREDIT_NOTE, STRUCTURED -> PiiKind.INVOICE_ID;
            case ORDER, TRACKING, TICKET, SERIAL -> PiiKind.ORDER_ID;
            case CONTRACT -> PiiKind.CONTRACT_ID;
            case PIN, PUK, CODE, PASSWORD -> PiiKind.SECRET;
        };
    }

    private static String plain(String name) {
        return name.replace('.', '_').replace('-', '_');
    }
}
