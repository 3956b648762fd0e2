package org.allophone.detect.name;

import java.util.List;
import org.allophone.detect.name.NameReader.Name;
import org.allophone.detect.text.Finder;
import org.allophone.detect.text.Findings;
import org.allophone.detect.text.Said;
import org.allophone.pii.PiiKind;

/**
 * Finds the names of persons: behind what announces a name, by lists of names, spelled letter by letter, and wherever a name that was found
 * once is said again.
 */
public final class PersonFinder implements Finder {
    private static final double CUE = 0.9;
    private static final double LIST = 0.7;

    @Override
    public void find(Said said, Findings findings) {
        NameText text = new NameText(said);
        KnownNames known = new KnownNames(text);
        NameCues cues = new NameCues(text);
        cues.find(name -> {
            add(name, text, findings, CUE, "cue");
            known.learn(name, true);
        });
        new ListedNames(text).find(name -> {
            add(name, text, findings, LIST, "list of names");
            known.learn(name, name.to() - name.from() > 1);
        });
        List<Name> spelled = new SpelledNames(text, known).find();
        spelled.forEach(name -> add(name, text, findings, CUE, "spelled"));
        known.find(name -> add(name, text, findings, LIST, "found elsewhere"));
    }

    private static void add(Name name, NameText text, Findings findings, double score, String why) {
        findings.add(name.from(), name.to(), PiiKind.PERSON, score, why);
        text.markFound(name.from(), name.to());
    }
}
