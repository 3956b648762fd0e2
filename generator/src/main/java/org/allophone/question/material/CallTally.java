package org.allophone.question.material;

import java.time.LocalDate;
import org.allophone.centre.entry.Ending;

/** What is counted of a call, answered or not. */
public record CallTally(LocalDate date, String topic, Ending ending, int waitSeconds) {}
