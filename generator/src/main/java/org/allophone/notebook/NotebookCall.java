package org.allophone.notebook;

import java.util.List;
import org.allophone.pii.PiiKind;
import org.allophone.table.Column;

/**
 * One telephone call as the notebook draws it, each field independently. The caller's number is not masked: the
 * generator masks nothing.
 *
 * @param number the number of the call, from 1 on
 * @param caller the caller's telephone number: the digits of its E.164 form, country code first
 * @param agent the agent who took the call
 * @param startMicros the start of the call, on the centre's clock: microseconds since 1970-01-01T00:00 local time
 * @param durationSeconds the duration of the call
 * @param topic the topic of the call
 * @param resolved whether the call resolved the case
 */
public record NotebookCall(
        long number, long caller, String agent, long startMicros, int durationSeconds, String topic, boolean resolved) {

    /** The columns of a CDR: the notebook's seven, in its order. */
    public static List<Column<NotebookCall>> columns() {
        return List.of(
                Column.numbered(
                        "call_id",
                        "The call, numbered in the order of the file from CALL_0001.",
                        "CALL_",
                        4,
                        NotebookCall::number),
                Column.numbered(
                                "caller_id",
                                "Who called: a pseudonym of the telephone number.",
                                "+",
                                1,
                                NotebookCall::caller)
                        .holding(PiiKind.PHONE),
                Column.text("agent_id", "The agent who took the call.", NotebookCall::agent)
                        .holding(PiiKind.AGENT),
                Column.timestamp(
                        "start_ts", "When the call began, on the centre's own clock.", NotebookCall::startMicros),
                Column.integer("duration_sec", "How long the call took, in seconds.", NotebookCall::durationSeconds),
                Column.text("topic", "What the call was about.", NotebookCall::topic),
                Column.integer(
                        "resolved",
                        "1 if the caller's matter was settled in this call, 0 if not.",
                        call -> call.resolved() ? 1 : 0));
    }
}
