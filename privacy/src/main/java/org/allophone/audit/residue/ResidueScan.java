package org.allophone.audit.residue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.allophone.audit.attack.AttackName;
import org.allophone.audit.attack.AttackReport;
import org.allophone.audit.attack.Deadline;
import org.allophone.audit.attack.Finding;
import org.allophone.audit.attack.Severity;
import org.allophone.audit.attack.Statement;
import org.allophone.audit.evidence.DataColumn;
import org.allophone.audit.evidence.DataTable;
import org.allophone.audit.evidence.Evidence;
import org.allophone.audit.evidence.GivenFile;
import org.allophone.audit.evidence.SafeNames;
import org.allophone.detect.Detection;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Documents;
import org.allophone.detect.document.Passage;
import org.allophone.detect.known.KeptValues;
import org.allophone.detect.known.KnownValues;
import org.allophone.files.ManifestEnvelope;
import org.allophone.files.TextLines;
import org.allophone.statistics.Share;
import org.allophone.wording.Refusal;

/** Looks for personal data in all texts, cells and names of files, with the detector. */
public final class ResidueScan {
    private static final int LINES_OF_DOCUMENT = 500;

    /** Cells that are looked at once, although they stand in many rows. */
    private static final int MOST_REMEMBERED = 200_000;

    private static final int LONGEST_REMEMBERED = 64;
    /** In code and configuration the detector is often wrong: numbers of versions, names of authors. */
    private static final Pattern CODE = Pattern.compile(
            "(?i).*\\.(ya?ml|json|xml|html?|toml|ini|cfg|conf|properties|md|py|ipynb|js|ts|java|sh|sql|r)");

    private static final double OF_CODE = 0.5;
    private static final String PLANTED =
            "mon numéro de téléphone est le zéro quatre cent septante et un, vingt, trente-trois, nonante-huit";

    /** What the detector says of a value of the user's list. */
    private static final String KNOWN = "known value";

    private final DocumentDetector detector;
    private final boolean isMeasured;
    private final SafeNames names;
    private final Deadline deadline;
    private final boolean reveal;
    private final Places places = new Places();
    private long documents;
    private long leaking;
    private long withheld;
    private long unreadable;
    private long unfinished;
    private long untouched;

    /**
     * @param known the user's own values, which are found wherever they stand
     * @param reveal whether findings show values
     */
    public ResidueScan(KnownValues known, SafeNames names, Deadline deadline, boolean reveal) {
        this.detector = new DocumentDetector(known, KeptValues.NONE);
        this.isMeasured = !known.isEmpty();
        this.names = names;
        this.deadline = deadline;
        this.reveal = reveal;
    }

    public AttackReport run(Evidence evidence) throws IOException {
        AttackReport.Notes notes = new AttackReport.Notes(AttackName.RESIDUE);
        for (GivenFile file : evidence.files()) {
            names.findings(file.fileName())
                    .forEach(finding -> places.add(
                            file.shown(), "", finding.kind(), finding.score(), reveal ? file.fileName() : ""));
        }
        for (GivenFile file : evidence.texts()) {
            scan(file, this::scanText);
        }
        for (DataTable table : evidence.tables()) {
            scan(table.file(), file -> scanTable(table));
        }
        places.tell(notes);
        tellCoverage(evidence, notes);
        notes.control(Statement.of("control.residue").with("found", (long)
                detector.find(List.of(new Passage(1, "", "", PLANTED)))
                        .foundOrThrow()
                        .size()));
        return notes.report();
    }

    private interface Scan {
        void scan(GivenFile file) throws IOException;
    }

    private void scan(GivenFile file, Scan scan) throws IOException {
        if (deadline.isPast()) {
            untouched++;
            return;
        }
        try {
            scan.scan(file);
        } catch (Refusal refusal) {
            unreadable++;
        }
    }

    private void scanText(GivenFile file) throws IOException {
        if (file.fileName().equals(ManifestEnvelope.FILE_NAME)) {
            return;
        }
        String folder = file.shown().replaceFirst("[^/\\\\]*$", "");
        String ending = file.fileName().replaceFirst("^.*(?=\\.)", "");
        String shown = folder.isEmpty() ? file.shown() : folder + "*" + ending;
        double trust = CODE.matcher(file.fileName()).matches() ? OF_CODE : 1;
        try (TextLines lines = TextLines.open(file.path())) {
            List<Passage> passages = new ArrayList<>();
            for (String line = lines.next(); line != null; line = lines.next()) {
                passages.add(new Passage(lines.line(), "", "", ReadableLine.of(line)));
                if (passages.size() == LINES_OF_DOCUMENT) {
                    find(shown, trust, passages);
                    passages = new ArrayList<>();
                    if (deadline.isPast()) {
                        unfinished++;
                        return;
                    }
                }
            }
            find(shown, trust, passages);
        }
    }

    private void scanTable(DataTable table) throws IOException {
        Map<String, DataColumn> columns = new HashMap<>();
        table.columns().forEach(column -> columns.put(column.name(), column));
        Set<String> seen = new HashSet<>();
        try (Documents read = Documents.open(table.file().path(), "call_id", "text")) {
            for (List<Passage> document = read.next(); document != null; document = read.next()) {
                Passage first = document.get(0);
                boolean alone = document.size() == 1;
                if (alone && (isAsExpected(first, columns) || isSeen(first, seen))) {
                    continue;
                }
                find(table.file().shown(), 1, document);
                if (deadline.isPast()) {
                    unfinished++;
                    return;
                }
            }
        }
    }

    /** Whether a cell is what its column says and nothing else: a random token has digits and letters of names by chance. */
    private static boolean isAsExpected(Passage cell, Map<String, DataColumn> columns) {
        DataColumn column = columns.get(cell.column());
        return column != null && column.isAsExpected(cell.text());
    }

    private static boolean isSeen(Passage cell, Set<String> seen) {
        return cell.text().length() <= LONGEST_REMEMBERED
                && seen.size() < MOST_REMEMBERED
                && !seen.add(cell.column() + "\n" + cell.text());
    }

    private void find(String shown, double trust, List<Passage> document) {
        if (document.isEmpty()) {
            return;
        }
        documents++;
        Detection<DocumentDetector.Found> detection = detector.find(document);
        if (detection instanceof Detection.Withheld) {
            withheld++;
            return;
        }
        List<DocumentDetector.Found> all = detection.foundOrThrow();
        leaking += all.stream().anyMatch(found -> found.finding().why().contains(KNOWN)) ? 1 : 0;
        for (DocumentDetector.Found found : all) {
            Passage passage = found.passage();
            String value = passage.text()
                    .substring(found.finding().start(), found.finding().end());
            places.add(
                    shown,
                    names.shown(passage.field()),
                    found.finding().kind(),
                    trust * found.finding().score(),
                    reveal ? value : "");
        }
    }

    private void tellCoverage(Evidence evidence, AttackReport.Notes notes) {
        notes.tried(Statement.of("tried.residue")
                .with("documents", documents)
                .with(
                        "files",
                        (long) evidence.texts().size() + evidence.tables().size()));
        notes.tried(Statement.of("tried.skipped-cells"));
        if (isMeasured) {
            Share leaks = new Share(leaking, documents - withheld);
            notes.tried(Statement.of("tried.leaks")
                    .with("leaking", leaking)
                    .with("documents", documents - withheld)
                    .with("share", leaks.value())
                    .with("low", leaks.low())
                    .with("high", leaks.high()));
        }
        if (withheld > 0) {
            notes.found(new Finding(Severity.LOW, Statement.of("withheld").with("texts", withheld), "", ""));
        }
        List<Evidence.Unread> unread = evidence.unread();
        if (unreadable + unread.size() > 0) {
            notes.found(new Finding(
                    Severity.LOW,
                    Statement.of("unread").with("files", unreadable + unread.size()),
                    unread.isEmpty() ? "" : unread.get(0).file().shown(),
                    ""));
        }
        if (unfinished + untouched > 0) {
            notes.found(new Finding(
                    Severity.LOW,
                    Statement.of("out-of-time").with("unfinished", unfinished).with("untouched", untouched),
                    "",
                    ""));
        }
    }
}
