package org.allophone.conversation.pack;

/**
 * A file of a pack, its bytes already read as text.
 *
 * @param path from the pack's folder, with {@code /} between names
 */
record PackFile(String path, String text) {
    /** Whether it belongs to all intents. */
    boolean isCommon() {
        return path.startsWith("common/");
    }
}
