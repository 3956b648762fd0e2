package org.allophone.question.material;

/**
 * What the centre knows of a call without listening to it, as far as it decides who may read its documents.
 *
 * @param queue in which the agent answered
 * @param agent who spoke last
 * @param caller the caller's number in the directory
 * @param notice the document of the notice about the event that caused the case; empty if none did
 */
public record CallRecord(int site, String queue, String agent, int caller, String notice) {
    /** The customer, as tokens have it. */
    public String customer() {
        return site + "-" + caller;
    }
}
