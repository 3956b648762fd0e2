package org.allophone.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.allophone.centre.CentreCall;
import org.allophone.centre.Leg;
import org.allophone.centre.staffing.Agent;
import org.allophone.person.Caller;
import org.allophone.pii.PiiKind;
import org.allophone.table.Column;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a simulated centre's tables. A column of the same name means the same everywhere, so tables can be joined by it.
 */
final class CentreColumns {
    private CentreColumns() {}

    /**
     * The calls: the notebook's seven columns, in its order, then what its calls do not have.
     *
     * @param language the language of the centre
     * @param transcript the file of a call's transcript, by the call's number; null where there is none
     */
    static List<Column<CentreCall>> calls(String language, LongFunction<@Nullable String> transcript) {
        List<Column<CentreCall>> columns = new ArrayList<>();
        columns.add(
                callId("call_id", "The call, numbered in the order of the file from CALL_0001.", CentreCall::number));
        columns.add(callerId("Who called: a pseudonym of the telephone number.", CentreCall::caller));
        columns.add(Column.text(
                        "agent_id", "The agent of the call's last leg; empty if the caller gave up.", CentreCall::agent)
                .absentWhen(CentreCall::abandoned));
        columns.add(Column.timestamp(
                "start_ts", "When the call came in, on the centre's own clock.", CentreCall::startMicros));
        columns.add(Column.integer(
                "duration_sec",
                "How long the call took, in seconds: ivr_sec + wait_sec + talk_sec + hold_sec.",
                CentreCall::durationSeconds));
        columns.add(Column.text("topic", "What the call was about.", CentreCall::topic));
        columns.add(Column.integer(
                "resolved",
                "1 if the caller's matter was settled in this call, 0 if not.",
                call -> call.resolved() ? 1 : 0));
        columns.add(Column.text(
                "disposition",
                "How the call ended: answered to its end by an agent, or abandoned by the caller during a wait.",
                call -> call.abandoned() ? "abandoned" : "answered"));
        columns.add(Column.text("language", "The language that was spoken.", call -> language));
        columns.add(Column.text("segment", "What kind of customer called.", CentreCall::segment));
        columns.add(Column.text("queue", "The queue of the call's last leg.", CentreCall::queue));
        columns.add(Column.integer("ivr_sec", "Time in the menu, in seconds.", CentreCall::ivrSeconds));
        columns.add(Column.integer("wait_sec", "Time waiting in queues, in seconds.", CentreCall::waitSeconds));
        columns.add(Column.integer(
                "talk_sec", "Time talking with agents, in seconds, without hold.", CentreCall::talkSeconds));
        columns.add(Column.integer("hold_sec", "Time on hold, in seconds.", CentreCall::holdSeconds));
        columns.add(Column.integer(
                "wrap_up_sec",
                "What agents did for this call after it, in seconds; not a part of the call.",
                CentreCall::wrapUpSeconds));
        columns.add(Column.integer("transfers", "How often the call was passed on.", CentreCall::transfers));
        columns.add(caseId("The matter the call was about; its calls share the caller and the topic."));
        columns.add(Column.integer(
                "contact_no",
                "1 for the matter's first contact, 2 for the second…; a try that was given up and soon repeated counts once.",
                CentreCall::contact));
        columns.add(Column.text(
                        "wrap_up_code",
                        "What the last agent typed as the topic, now and then not the true one; empty if the caller gave up.",
                        CentreCall::wrapUpCode)
                .absentWhen(CentreCall::abandoned));
        columns.add(Column.<CentreCall>integer(
                        "satisfaction",
                        "The caller's score afterwards, 1 (worst) to 5 (best); mostly empty, since few answer.",
                        CentreCall::satisfaction)
                .absentWhen(call -> call.satisfaction() == 0));
        columns.add(Column.<CentreCall>text(
                        "transcript",
                        "The file of what was said; empty for most calls.",
                        call -> String.valueOf(transcript.apply(call.number())))
                .absentWhen(call -> transcript.apply(call.number()) == null));
        return columns;
    }

    /** The legs of the calls: one for each queue a call waited in. */
    static List<Column<Leg>> segments() {
        return List.of(
                callId("call_id", "The call this is a leg of.", Leg::callNumber),
                Column.integer("leg_no", "1 for the call's first leg, 2 for the one after a transfer.", Leg::number),
                Column.text("queue", "The queue the call waited in.", Leg::queue),
                Column.text("agent_id", "The agent who answered; empty if the caller gave up.", Leg::agent)
                        .absentWhen(leg -> leg.outcome() == Leg.Outcome.ABANDONED),
                Column.timestamp(
                        "queued_ts", "When the call entered the queue, on the centre's own clock.", Leg::queuedMicros),
                Column.integer("wait_sec", "Time waiting in the queue, in seconds.", Leg::waitSeconds),
                Column.integer("talk_sec", "Time talking with the agent, in seconds, without hold.", Leg::talkSeconds),
                Column.integer("hold_sec", "Time on hold, in seconds.", Leg::holdSeconds),
                Column.integer(
                        "wrap_up_sec",
                        "What the agent did for this leg after it, in seconds; not a part of the call.",
                        Leg::wrapUpSeconds),
                Column.text(
                        "outcome",
                        "How the leg ended: answered, transferred to another queue, or abandoned by the caller.",
                        leg -> leg.outcome().name().toLowerCase(Locale.ROOT)));
    }

    /** Everybody who answers calls. */
    static List<Column<Agent>> agents() {
        return List.of(
                Column.text(
                        "agent_id",
                        "The agent; #2 behind the name tells the second of two rosters that work every other day.",
                        Agent::name),
                Column.integer("site", "The site, from 1 on.", Agent::site),
                Column.text("team", "The team: agents with the same skills and shifts.", Agent::team),
                Column.text(
                        "skills",
                        "The queues the agent serves, with + between them.",
                        agent -> String.join("+", agent.skills())),
                Column.integer(
                        "pace_percent",
                        "How long the agent talks; 100 is ordinary, 120 a fifth longer.",
                        Agent::pacePercent));
    }

    /** Everybody who may call, whether they did or not. */
    static List<Column<Caller>> callers() {
        return List.of(
                callerId("The customer: a pseudonym of the telephone number.", Caller::number),
                Column.text("segment", "What kind of customer.", Caller::segment),
                Column.integer(
                        "busiest_tenth",
                        "1 for the tenth of the customers that calls most, 0 for the others.",
                        caller -> caller.busiestTenth() ? 1 : 0));
    }

    /** The matters the calls are about, in the order of their first calls. */
    static List<Column<CentreCall>> cases() {
        return List.of(
                caseId("The matter."),
                callerId("Whose matter it is: a pseudonym of the telephone number.", CentreCall::caller),
                Column.text("segment", "What kind of customer.", CentreCall::segment),
                Column.text("topic", "What it is about.", CentreCall::topic),
                callId("first_call_id", "Its first call in the data set.", CentreCall::number),
                Column.timestamp(
                        "opened_ts", "When that call came in, on the centre's own clock.", CentreCall::startMicros),
                Column.integer(
                        "earlier_contacts",
                        "How many contacts it had before the period; 0 for all but the first days' cases.",
                        call -> call.contact() - 1));
    }

    private static <R> Column<R> callId(String name, String meaning, ToLongFunction<R> number) {
        return Column.numbered(name, meaning, "CALL_", 4, number);
    }

    private static <R> Column<R> callerId(String meaning, ToLongFunction<R> number) {
        return Column.numbered("caller_id", meaning, "+", 1, number).holding(PiiKind.PHONE);
    }

    private static Column<CentreCall> caseId(String meaning) {
        return Column.numbered("case_id", meaning, "CASE_", 4, CentreCall::caseNumber);
    }
}
