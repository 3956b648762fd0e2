package org.allophone.audit.attack;

/** How bad a finding is, the least first. */
public enum Severity {
    /** Worth knowing; it hurts nobody by itself. */
    NOTE,

    /** It helps an attacker who has other means too. */
    LOW,

    /** Persons can be singled out or followed by somebody who knows a little about them. */
    MEDIUM,

    /** Personal data stand there, or a mask can be undone with little knowledge. */
    HIGH,

    /** Whoever has the files has the clear values, or the means to make them. */
    CRITICAL
}
