package org.allophone.rag.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/** A search whose figures anybody can have again: BM25 with k1 = 0.9 and b = 0.4, as Anserini has it for MIRACL in French. */
public enum Baseline {
    /** With Lucene's own analysis of French, which leaves out words such as "pas" and "sans". */
    BM25("bm25"),
    /** With ours, which keeps them, leaves out what only fills speech, and finds references whole. */
    BM25_OWN("bm25-own");

    private final String fileName;

    Baseline(String fileName) {
        this.fileName = fileName;
    }

    /** The search of this name. */
    public static Optional<Baseline> named(String name) {
        return Arrays.stream(values())
                .filter(baseline -> baseline.fileName.equals(name))
                .findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Baseline::fileName).toList();
    }

    /** Its name for a user, and in runs: {@code bm25-own}. */
    public String fileName() {
        return fileName;
    }

    Analyzer analyzer() {
        return switch (this) {
            case BM25 -> new FrenchAnalyzer();
            case BM25_OWN -> new SpokenFrenchAnalyzer();
        };
    }
}
