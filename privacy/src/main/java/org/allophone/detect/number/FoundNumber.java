package org.allophone.detect.number;

/** A run of numerals, and what it is. */
record FoundNumber(NumberRun run, NumberKinds.Kind kind) {}
