package org.allophone.rag.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.allophone.rag.folder.Gold;
import org.allophone.rag.trec.Judgements;

/**
 * The questions that are scored: all that are judged, in the order of their ids.
 *
 * @param ids their ids
 * @param groups the number of the group of each. The questions of one case are a group, since they are about the same calls; otherwise each
 *     question is one
 * @param types what kind of question each is; empty where it is not told
 */
public record Questions(List<String> ids, List<Integer> groups, List<String> types) {
    public Questions {
        ids = List.copyOf(ids);
        groups = List.copyOf(groups);
        types = List.copyOf(types);
    }

    /** All that are judged. */
    public static Questions of(Judgements judgements, Map<String, Gold> goldByQuestion) {
        Gold none = Gold.NONE;
        List<String> ids = new ArrayList<>(judgements.gradesByQuestion().keySet());
        Map<String, Integer> groupByCase = new HashMap<>();
        List<Integer> groups = new ArrayList<>();
        List<String> types = new ArrayList<>();
        int count = 0;
        for (String id : ids) {
            Gold gold = goldByQuestion.getOrDefault(id, none);
            Integer known = gold.caseId().isEmpty() ? null : groupByCase.putIfAbsent(gold.caseId(), count);
            groups.add(known == null ? count++ : known);
            types.add(gold.type());
        }
        return new Questions(ids, groups, types);
    }

    /** How many groups there are. */
    public int groupCount() {
        int count = 0;
        for (int group : groups) {
            count = Math.max(count, group + 1);
        }
        return count;
    }

    /** The types that are told, in order. */
    public SortedSet<String> toldTypes() {
        SortedSet<String> told = new TreeSet<>(types);
        told.remove("");
        return told;
    }

    /** The places of the questions of a type. */
    int[] ofType(String type) {
        return IntStream.range(0, ids.size())
                .filter(i -> types.get(i).equals(type))
                .toArray();
    }
}
