package org.allophone.quality.calls.log;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of call records that is read. Another program's column is named by a {@link ColumnMap}. */
public enum CallColumn {
    /** When the call came in, on the centre's own clock. The only one that has to be there. */
    START("start_ts"),
    /** How far that clock was ahead of UTC, in minutes. */
    UTC_OFFSET("utc_offset_min"),
    /** Who called; empty if the number was withheld. */
    CALLER("caller_id"),
    /** Who answered. */
    AGENT("agent_id"),
    TOPIC("topic"),
    /** The class of customer. */
    SEGMENT("segment"),
    SITE("site"),
    QUEUE("queue"),
    /** With a country, such as {@code fr-BE}. */
    LANGUAGE("language"),
    /** How the call ended: abandoned, or in another way. */
    DISPOSITION("disposition"),
    IVR("ivr_sec"),
    WAIT("wait_sec"),
    TALK("talk_sec"),
    HOLD("hold_sec"),
    WRAP_UP("wrap_up_sec"),
    /** From the start to the end of the call. */
    DURATION("duration_sec"),
    /** How often the call was transferred. */
    TRANSFERS("transfers"),
    /** 1 or 0, yes or no, true or false. */
    RESOLVED("resolved"),
    /** 1 for the first call of a case. */
    CONTACT_NO("contact_no"),
    /** A whole number, 1 is the worst. */
    SATISFACTION("satisfaction");

    private final String ourName;

    CallColumn(String ourName) {
        this.ourName = ourName;
    }

    /** Its name in Allophone's own tables. */
    public String ourName() {
        return ourName;
    }

    /** The column of this name in Allophone's own tables. */
    public static Optional<CallColumn> named(String ourName) {
        return Arrays.stream(values())
                .filter(column -> column.ourName.equals(ourName))
                .findFirst();
    }

    /** The names of all of them in Allophone's own tables. */
    public static List<String> names() {
        return Arrays.stream(values()).map(CallColumn::ourName).toList();
    }
}
