package org.allophone.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.allophone.centre.Contact;
import org.allophone.centre.EventTally;
import org.allophone.centre.Leg;
import org.allophone.centre.SimulatedDay;
import org.allophone.centre.demand.event.CentreEvent;
import org.allophone.centre.entry.Ending;
import org.allophone.centre.staffing.Agent;
import org.allophone.person.Caller;
import org.allophone.pii.PiiKind;
import org.allophone.table.Column;

/**
 * The columns of a simulated centre's tables. A column name has the same meaning in every table, so tables can be joined by it.
 */
final class CentreColumns {
    private CentreColumns() {}

    /** A row of the table of legs. */
    record LegOfContact(Contact contact, Leg leg) {}

    /** What {@code resolved_true} means, in all tables. */
    static final String RESOLVED_TRUE =
            "1 if this call resolved the caller's case in truth, an agent or the menu, 0 if not. Whether the caller"
                    + " calls again follows it, and so does what is said.";

    /** The words that all calls of a centre share. */
    record Words(String language, List<String> topics, List<String> queues, List<String> segments) {
        static final Words NONE = new Words("", List.of(), List.of(), List.of());
    }

    /**
     * The columns of the calls: the notebook's seven, in the notebook's order, then those that the notebook does not have.
     *
     * @param transcript the file of a call's transcript; empty where there is none
     */
    static List<Column<Contact>> calls(Words words, Function<Contact, String> transcript) {
        List<Column<Contact>> columns = new ArrayList<>();
        columns.add(callId(
                "call_id",
                "The call. Its number is for life: 1 is the first call of the centre's first day.",
                Contact::number));
        columns.add(callerId("Who called: a pseudonym of the telephone number.", Contact::caller)
                .indexedBy(Contact::callerIndex));
        columns.add(agentId("The last agent who spoke with the caller; empty if nobody did.", Contact::agent)
                .optional());
        columns.add(Column.timestamp(
                "start_ts", "When the call came in, on the centre's own clock.", Contact::startMicros));
        columns.add(Column.integer(
                "duration_sec",
                "How long the call took, in seconds: ivr_sec + wait_sec + talk_sec + hold_sec.",
                Contact::durationSeconds));
        columns.add(Column.category(
                "topic",
                "What the call was about.",
                words.topics(),
                call -> call.day().topic(call.place())));
        columns.add(Column.integer(
                "resolved",
                "1 if the last agent typed that the call resolved the case, 0 if not: what a centre counts. Now and then"
                        + " it is not true; resolved_true is.",
                call -> call.isTypedResolved() ? 1 : 0));
        columns.add(Column.category(
                "disposition",
                "How the call ended: answered to its end by an agent, abandoned by the caller during a wait,"
                        + " menu_abandoned before any queue, self_served by the menu, or refused because the queue was"
                        + " full.",
                Ending.labels(),
                call -> call.ending().number()));
        columns.add(Column.category("language", "The language that was spoken.", List.of(words.language()), call -> 0));
        columns.add(Column.category(
                "segment",
                "What kind of customer called.",
                words.segments(),
                call -> call.day().segment(call.place())));
        columns.add(Column.integer("site", "The site that was called, from 1 on.", Contact::site));
        columns.add(Column.integer(
                "utc_offset_min",
                "How far the centre's clock was ahead of UTC when the call came in, in minutes.",
                Contact::utcOffsetMinutes));
        columns.add(Column.<Contact>category(
                        "queue",
                        "The queue of the call's last leg; empty if it ended in the menu.",
                        words.queues(),
                        call -> call.day().queue(call.place()))
                .optional());
        columns.add(Column.integer("ivr_sec", "Time in the IVR, in seconds.", Contact::ivrSeconds));
        columns.add(Column.<Contact>integer(
                        "wait_sec",
                        "Time waiting in queues, in seconds; empty if the call ended in the menu.",
                        call -> call.isQueued() ? call.waitSeconds() : Column.NOTHING)
                .optional());
        columns.add(Column.integer(
                "talk_sec", "Time talking with agents, in seconds, without hold.", Contact::talkSeconds));
        columns.add(Column.integer("hold_sec", "Time on hold, in seconds.", Contact::holdSeconds));
        columns.add(Column.integer(
                "wrap_up_sec",
                "What agents did for this call after it, in seconds; not a part of the call.",
                Contact::wrapUpSeconds));
        columns.add(
                Column.integer("transfers", "How often the call was transferred to a colleague.", Contact::transfers));
        columns.add(caseId("The case the call was about; its calls share the caller and the topic."));
        columns.add(Column.integer(
                "contact_no",
                "1 for the case's first contact, 2 for the second…; a call that was abandoned and redialled counts"
                        + " once.",
                Contact::contactNumber));
        columns.add(Column.<Contact>text(
                        "event_id",
                        "The event that caused the call's case; empty if it would have come anyway. The table of"
                                + " events tells more.",
                        call -> call.event().map(CentreEvent::id).orElse(""))
                .optional());
        columns.add(Column.<Contact>category(
                        "wrap_up_code",
                        "What the last agent typed as the topic, now and then not the true one; empty if no agent"
                                + " took the call to its end.",
                        words.topics(),
                        call -> call.isAnswered() ? call.day().wrapUpCode(call.place()) : SimulatedDay.NONE)
                .optional());
        columns.add(Column.integer("resolved_true", RESOLVED_TRUE, call -> call.isResolved() ? 1 : 0));
        columns.add(Column.<Contact>integer(
                        "satisfaction",
                        "The caller's score afterwards, 1 (worst) to 5 (best); mostly empty, since few answer.",
                        call -> call.satisfaction() == 0 ? Column.NOTHING : call.satisfaction())
                .optional());
        columns.add(Column.integer(
                "short_call",
                "1 if an agent answered and the call was over at once: a wrong number, a caller who hung up, a line on"
                        + " which nobody spoke; 0 if not.",
                call -> call.isShort() ? 1 : 0));
        columns.add(Column.text("transcript", "The file of what was said; empty for most calls.", transcript)
                .optional());
        return columns;
    }

    /** The legs of the calls: one for each queue a call waited in. */
    static List<Column<LegOfContact>> legs() {
        return List.of(
                callId(
                        "call_id",
                        "The call this is a leg of.",
                        row -> row.contact().number()),
                Column.integer(
                        "leg_no",
                        "1 for the call's first leg, 2 for the one after a transfer.",
                        row -> row.leg().number()),
                Column.integer(
                        "site",
                        "The site that was called, from 1 on.",
                        row -> row.contact().site()),
                Column.text(
                        "queue",
                        "The queue the call waited in.",
                        row -> row.leg().queue()),
                CentreColumns.<LegOfContact>agentId(
                                "The agent who answered; empty if the caller abandoned.",
                                row -> row.leg().agent())
                        .optional(),
                Column.timestamp(
                        "queued_ts",
                        "When the call entered the queue, on the centre's own clock.",
                        row -> row.leg().queuedMicros()),
                Column.integer(
                        "utc_offset_min",
                        "How far the centre's clock was ahead of UTC then, in minutes.",
                        row -> row.leg().utcOffsetMinutes()),
                Column.integer(
                        "wait_sec",
                        "Time waiting in the queue, in seconds.",
                        row -> row.leg().waitSeconds()),
                Column.integer(
                        "talk_sec",
                        "Time talking with the agent, in seconds, without hold.",
                        row -> row.leg().talkSeconds()),
                Column.integer(
                        "hold_sec",
                        "Time on hold, in seconds.",
                        row -> row.leg().holdSeconds()),
                Column.integer(
                        "wrap_up_sec",
                        "What the agent did for this leg after it, in seconds; not a part of the call.",
                        row -> row.leg().wrapUpSeconds()),
                Column.text(
                        "outcome",
                        "How the leg ended: answered, transferred to another queue, or abandoned by the caller.",
                        row -> row.leg().outcome().label()));
    }

    /** Everybody who answers calls. */
    static List<Column<Agent>> agents() {
        return List.of(
                agentId("The agent.", Agent::name),
                Column.integer("site", "The site, from 1 on.", Agent::site),
                Column.text("team", "The team: agents with the same skills and shifts.", Agent::team),
                Column.text(
                        "skills",
                        "The queues the agent serves, with + between them.",
                        agent -> String.join("+", agent.skills())),
                Column.<Agent>text(
                                "joined",
                                "The agent's first day; empty if the agent was there when the centre's life began.",
                                agent -> agent.joined().map(LocalDate::toString).orElse(""))
                        .optional(),
                Column.<Agent>text(
                                "left",
                                "The agent's last day; empty if the agent has not left.",
                                agent -> agent.left().map(LocalDate::toString).orElse(""))
                        .optional(),
                Column.integer(
                        "pace_percent",
                        "How long the agent talks once practised; 100 is ordinary, 120 a fifth longer.",
                        Agent::pacePercent));
    }

    /** Everybody who may call, including those who never call. */
    static List<Column<Caller>> callers() {
        return List.of(
                callerId("The customer: a pseudonym of the telephone number.", Caller::number),
                Column.text("segment", "What kind of customer.", Caller::segment),
                Column.integer("site", "The site whose customer it is, from 1 on.", Caller::site),
                Column.integer(
                        "busiest_tenth",
                        "1 for the tenth of the site's customers that calls most, 0 for the others.",
                        caller -> caller.busiestTenth() ? 1 : 0));
    }

    /** The cases the calls are about, in the order of their first calls. */
    static List<Column<Contact>> cases() {
        return List.of(
                caseId("The case."),
                callerId("Whose case it is: a pseudonym of the telephone number.", Contact::caller)
                        .indexedBy(Contact::callerIndex),
                Column.text("segment", "What kind of customer.", Contact::segment),
                Column.text("topic", "What it is about.", Contact::topic),
                callId("first_call_id", "Its first call.", Contact::number),
                Column.timestamp(
                        "opened_ts", "When that call came in, on the centre's own clock.", Contact::startMicros),
                Column.integer(
                        "earlier_contacts",
                        "How many contacts it had before the centre's first day; 0 for all but the first days' cases.",
                        call -> call.contactNumber() - 1));
    }

    /** What made people call besides their everyday matters. */
    static List<Column<EventTally>> events() {
        return List.of(
                Column.text("event_id", "The event.", tally -> tally.event().id()),
                Column.text(
                        "kind",
                        "What it was: outage, campaign, price-change, bill-run or app-bug.",
                        tally -> tally.event().plan().kind().label()),
                Column.timestamp(
                        "start_ts",
                        "When it began to cause calls, on the centre's own clock.",
                        tally -> tally.event().startMicros()),
                Column.timestamp(
                        "end_ts",
                        "When it had ended, on the centre's own clock: the calls it caused had fallen to a sixtieth of"
                                + " their peak.",
                        tally -> tally.event().endMicros()),
                Column.text(
                        "topics",
                        "The topics of the calls it caused, with + between them.",
                        tally -> String.join("+", tally.event().topics())),
                Column.integer(
                        "peak_percent",
                        "How many calls of its topics came at its peak, in percent of the usual ones: 300 is three"
                                + " times as many.",
                        tally -> Math.round(100 * (1 + tally.event().extra()))),
                Column.integer(
                        "planned",
                        "1 if the centre knew of it in advance and planned agents for it, 0 if it was a surprise.",
                        tally -> tally.event().plan().isKnownInAdvance() ? 1 : 0),
                Column.integer(
                        "calls_expected",
                        "The mean number of calls that such an event causes in the period, rounded.",
                        tally -> Math.round(tally.expected())),
                Column.integer(
                        "calls_caused",
                        "The calls that it caused in the period: the first ones of the cases of which it is the cause."
                                + " Redials and repeat calls come on top.",
                        EventTally::caused));
    }

    static <R> Column<R> callId(String name, String meaning, ToLongFunction<R> number) {
        return Column.numbered(name, meaning, "CALL_", 4, number);
    }

    private static <R> Column<R> callerId(String meaning, ToLongFunction<R> number) {
        return Column.numbered("caller_id", meaning, "+", 1, number).holding(PiiKind.PHONE);
    }

    static <R> Column<R> agentId(String meaning, Function<R, String> agent) {
        return Column.text("agent_id", meaning, agent).holding(PiiKind.AGENT);
    }

    private static Column<Contact> caseId(String meaning) {
        return Column.numbered("case_id", meaning, "CASE_", 4, Contact::caseNumber);
    }
}
