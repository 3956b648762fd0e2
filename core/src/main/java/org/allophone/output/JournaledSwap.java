package org.allophone.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves new files to the places of old ones. A journal is written before the first move and deleted after the last. If
 * a fault or {@code kill -9} stops the moves, the journal serves to undo them; until the journal is deleted, no file,
 * old or new, is lost.
 */
final class JournaledSwap {
    /** The folder of the new files, inside the staging folder. */
    static final String NEW = "new";

    private static final String OLD = "old";
    private static final String JOURNAL = "journal";
    private static final String PLACED = "+ ";
    private static final String REMOVED = "- ";

    /** 100,000 transcripts, twice, take about 12 MB. */
    private static final int LARGEST_JOURNAL = 64 << 20;

    private final Path folder;
    private final Path staging;
    private final List<String> removed;
    private final List<String> placed;

    /**
     * @param removed the names of the files to move away, if they exist, in this order
     * @param placed the names of the new files, in this order
     */
    JournaledSwap(Path folder, Path staging, List<String> removed, List<String> placed) {
        this.folder = folder;
        this.staging = staging;
        this.removed = removed;
        this.placed = placed;
    }

    /** Makes all moves, or none: a fault undoes those already made. */
    void run() throws IOException {
        List<String> journal = new ArrayList<>();
        removed.forEach(name -> journal.add(REMOVED + name));
        placed.forEach(name -> journal.add(PLACED + name));
        // The journal is moved into place when it is complete, because an
        // incomplete journal would undo only some moves.
        Path draft = Files.write(staging.resolve("journal-draft"), journal);
        Files.move(draft, staging.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
        try {
            for (String name : removed) {
                if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                    move(folder.resolve(name), staging.resolve(OLD).resolve(name));
                }
            }
            for (String name : placed) {
                move(staging.resolve(NEW).resolve(name), folder.resolve(name));
            }
        } catch (IOException e) {
            undoUnfinished(folder, staging);
            throw e;
        }
        Files.delete(staging.resolve(JOURNAL));
    }

    /** Undoes the moves of an unfinished swap, if there was one. The old files get their names back. */
    static void undoUnfinished(Path folder, Path staging) throws IOException {
        Path journal = staging.resolve(JOURNAL);
        if (!Files.exists(journal, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<String> lines = read(journal);
        for (String line : lines) {
            // A journal that somebody else put there could name any path, and lead through links.
            if (!line.matches("[+-] .*") || !Folders.isPossibleName(line.substring(PLACED.length()))) {
                throw Faults.refusal("foreign-file", journal);
            }
            String name = line.substring(PLACED.length());
            Folders.refuseUnlessPlain(folder, name);
            Folders.refuseUnlessPlain(staging, NEW + "/" + name);
            Folders.refuseUnlessPlain(staging, OLD + "/" + name);
        }
        for (String line : lines) {
            String name = line.substring(PLACED.length());
            Path waiting = staging.resolve(NEW).resolve(name);
            boolean wasPlaced = line.startsWith(PLACED) && !Files.exists(waiting, LinkOption.NOFOLLOW_LINKS);
            if (wasPlaced && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                move(folder.resolve(name), waiting);
            }
        }
        for (String line : lines) {
            String name = line.substring(REMOVED.length());
            Path old = staging.resolve(OLD).resolve(name);
            if (line.startsWith(REMOVED) && Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
                move(old, folder.resolve(name));
            }
        }
        Files.delete(journal);
    }

    private static List<String> read(Path journal) throws IOException {
        Folders.refuseUnlessPlain(Folders.parentOf(journal), JOURNAL);
        try (InputStream in = Files.newInputStream(journal, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST_JOURNAL + 1);
            if (bytes.length > LARGEST_JOURNAL) {
                throw Faults.refusal("foreign-file", journal);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw Faults.refusal("foreign-file", journal);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(Folders.parentOf(to));
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
