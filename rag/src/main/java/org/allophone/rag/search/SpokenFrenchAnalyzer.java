package org.allophone.rag.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * The words of French as it is spoken on the telephone. A reference such as FAC-2025-00123 stays one word; "pas", "sans", "jamais" and "plus" stay,
 * since they turn the sense around; "euh" and the like go. Stems are light, and accents go last.
 */
final class SpokenFrenchAnalyzer extends Analyzer {
    /** Letters and digits, also joined by hyphens or underscores where a digit is among them, and elided words with their apostrophe. */
    private static final Pattern WORD = Pattern.compile(
            "(?=[\\p{L}_-]{0,64}+\\p{N})[\\p{L}\\p{N}]++(?:[-_][\\p{L}\\p{N}]++)*+|[\\p{L}\\p{N}]++(?:['’]\\p{L}++)*+");

    private static final CharArraySet STOPS = stops();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        PatternTokenizer words = new PatternTokenizer(WORD, 0);
        TokenStream tokens = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
        tokens = new StopFilter(new LowerCaseFilter(tokens), STOPS);
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new FrenchLightStemFilter(tokens)));
    }

    private static CharArraySet stops() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpokenFrenchAnalyzer.class.getResourceAsStream("stop-words.txt")),
                StandardCharsets.UTF_8))) {
            List<String> words = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .filter(word -> !word.isEmpty())
                    .toList();
            return CharArraySet.unmodifiableSet(new CharArraySet(words, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
