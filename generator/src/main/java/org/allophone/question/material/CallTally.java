package org.allophone.question.material;

import java.time.LocalDate;

/** What is counted of a call, answered or not. */
public record CallTally(LocalDate date, String topic, boolean abandoned, int waitSeconds) {}
