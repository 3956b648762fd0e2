package org.allophone.audit.residue;

import java.io.IOException;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.evidence.GivenFile;
import org.allophone.files.JsonObject;
import org.allophone.files.ManifestEnvelope;
import org.allophone.wording.Refusal;

/** Looks for a manifest of Allophone: with its scenario and seed, anybody makes the same calls again, in clear. */
public final class Regeneration {
    private Regeneration() {}

    public static AttackReport run(Evidence evidence) throws IOException {
        AttackReport.Notes notes = new AttackReport.Notes(AttackName.REGENERATION);
        long manifests = 0;
        for (GivenFile file : evidence.texts()) {
            if (file.fileName().equals(ManifestEnvelope.FILE_NAME)) {
                manifests++;
                look(file, notes);
            }
        }
        notes.tried(Statement.of("tried.regeneration").with("manifests", manifests));
        return notes.report();
    }

    private static void look(GivenFile file, AttackReport.Notes notes) throws IOException {
        JsonObject fields;
        try {
            fields = ManifestEnvelope.read(file.path()).fields();
        } catch (Refusal refusal) {
            notes.tried(Statement.of("tried.other-manifest").with("file", file.shown()));
            return;
        }
        if (fields.has("seed") && fields.has("scenario")) {
            notes.found(new Finding(Severity.CRITICAL, Statement.of("regeneration"), file.shown(), ""));
        } else if (fields.has("scenario")) {
            notes.tried(Statement.of("tried.sealed").with("file", file.shown()));
        }
    }
}
