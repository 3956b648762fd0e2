package org.allophone.mask.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allophone.detect.document.DocumentDetector;
import org.allophone.detect.document.Passage;
import org.allophone.pii.PiiKind;

/**
 * Who an agent says he is, in the first turn that is his: {@code Christiane, bonjour}, {@code je suis Paul}. Whose turn it is, its row tells, or
 * the word before a colon at the start of the line.
 */
final class AgentSpeech {
    private static final Pattern AGENT = Pattern.compile(
            "(?iu)(?:agent|conseill(?:er|ère|er·ère|er\\(ère\\))|téléconseill(?:er|ère)|opérat(?:eur|rice)|operator|advis[eo]r|"
                    + "representative|medewerker|agente)(?:[ _-]?\\d{1,3})?");
    private static final Pattern SPEAKER =
            Pattern.compile("^\\s*([\\p{L}·()]+(?:[ _-]?\\d{1,3})?)[\\s\\u00a0\\u202f]*:");
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)(?:^|[^\\p{L}])(?:je suis|je m['’ ]appelle|c['’ ]est|moi c['’ ]est|ici|mon (?:pré)?nom est|vous êtes avec|vous parlez à|"
                    + "ik ben|mijn naam is|u spreekt met|met|my name is|this is|i['’ ]?a?m|you are speaking (?:with|to))[\\s,]*(?:euh[\\s,]+)?$");
    private static final Pattern BEHIND = Pattern.compile(
            "(?iu)^[\\s,]*(?:euh[\\s,]+)?(?:à votre (?:service|écoute|disposition)|à l['’ ]appareil|je vous écoute|pour vous servir|speaking|aan de lijn|tot uw dienst)");
    private static final Pattern GREETING = Pattern.compile(
            "(?iu)^[\\s,]*(?:bonjour|bonsoir|goedemorgen|goedemiddag|goedendag|hello|good (?:morning|afternoon|evening))");
    private static final Pattern QUESTION = Pattern.compile("^[\\s\\u00a0\\u202f]*\\?");

    /** A name between commas: the caller's is not known yet. */
    private static final Pattern BEGINS = Pattern.compile("(?:^|[,.!])\\s*$");

    private static final Pattern ENDS = Pattern.compile("^\\s*(?:$|[,.!])");

    private AgentSpeech() {}

    /** These agents, and the one who says in a document who he is. */
    static AgentNames with(AgentNames agents, List<Passage> document, List<DocumentDetector.Found> found) {
        boolean first = true;
        for (int i = 0; i < document.size(); i++) {
            Passage passage = document.get(i);
            if (passage.role() != Passage.Role.TEXT) {
                continue;
            }
            String text = passage.text();
            for (int start = 0; start < text.length(); start = lineEnd(text, start) + 1) {
                int end = lineEnd(text, start);
                Matcher named = SPEAKER.matcher(text).region(start, end);
                boolean prefixed = passage.speaker().isEmpty() && named.find();
                String speaker = prefixed ? named.group(1) : passage.speaker();
                if (AGENT.matcher(speaker.strip()).matches()) {
                    return withTurn(agents, found, i, new Turn(text, prefixed ? named.end() : start, end, first));
                }
                first = first && text.substring(start, end).isBlank();
            }
        }
        return agents;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** @param isFirst whether nobody has spoken before: then nobody has said a caller's name */
    private record Turn(String text, int start, int end, boolean isFirst) {}

    private static AgentNames withTurn(AgentNames agents, List<DocumentDetector.Found> found, int passage, Turn turn) {
        AgentNames all = agents;
        for (DocumentDetector.Found one : found) {
            boolean inTurn = one.finding().turn() == passage
                    && one.finding().start() >= turn.start()
                    && one.finding().end() <= turn.end();
            if (inTurn && one.finding().kind() == PiiKind.PERSON && saysOwnName(one, turn)) {
                all = all.withSaid(one.datum());
            }
        }
        return all;
    }

    private static boolean saysOwnName(DocumentDetector.Found found, Turn turn) {
        String before = turn.text().substring(turn.start(), found.finding().start());
        String behind = turn.text().substring(found.finding().end(), turn.end());
        if (QUESTION.matcher(behind).find() || NameText.of(found.datum()).title() != null) {
            return false;
        }
        return BEFORE.matcher(before).find()
                || BEHIND.matcher(behind).find()
                || (turn.isFirst() && (GREETING.matcher(behind).find() || isApart(before, behind)));
    }

    private static boolean isApart(String before, String behind) {
        return BEGINS.matcher(before).find() && ENDS.matcher(behind).find();
    }
}
