package org.allophone.audit.evidence;

import java.util.List;
import org.allophone.wording.Wording;

/**
 * What an attacker has in hand.
 *
 * @param files all files, whatever they hold
 * @param tables the tables
 * @param texts the other files that are texts
 * @param unread the files that were not read, and so not attacked
 */
public record Evidence(List<GivenFile> files, List<DataTable> tables, List<GivenFile> texts, List<Unread> unread) {
    /** A file that was not read, and why. */
    public record Unread(GivenFile file, Wording why) {}
}
