package org.allophone.rag.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.allophone.rag.folder.Document;
import org.allophone.rag.folder.Documents;
import org.allophone.rag.folder.Question;
import org.allophone.rag.trec.IdTable;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Searches documents by the words of a question: any word counts. Title and text are one. The index is in memory, without positions. Documents of
 * equal scores are in the order in which they were read, so any number of threads finds the same.
 */
public final class Bm25 implements Closeable {
    private static final float K1 = 0.9f;
    private static final float B = 0.4f;
    private static final String TEXT = "text";
    private static final FieldType WORDS = words();

    /** More than a question has. Lucene's usual limit, 1,024, refuses a text of some pages. */
    private static final int MOST_WORDS = 1 << 20;

    /** Lucene tells on standard error what it would like of the JVM. Kept, since the logging of the JDK forgets a logger that nobody holds. */
    private static final Logger SILENCED = Logger.getLogger("org.apache.lucene");

    private final IdTable ids = new IdTable();
    private final Analyzer analyzer;
    private final Directory directory = new ByteBuffersDirectory();
    private @Nullable DirectoryReader reader;

    private Bm25(Baseline baseline) {
        this.analyzer = baseline.analyzer();
    }

    /** A document whose id one before has. */
    public interface Twice {
        RuntimeException refused(Document document);
    }

    /**
     * Reads all documents.
     *
     * @param twice refuses a document whose id one before has
     */
    public static Bm25 index(Baseline baseline, Documents documents, Twice twice) throws IOException {
        SILENCED.setLevel(Level.OFF);
        Bm25 search = new Bm25(baseline);
        IndexWriterConfig config = new IndexWriterConfig(search.analyzer)
                .setSimilarity(new BM25Similarity(K1, B))
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
        try (IndexWriter writer = new IndexWriter(search.directory, config)) {
            for (Document document = documents.next(); document != null; document = documents.next()) {
                int known = search.ids.size();
                if (search.ids.add(document.id()) < known) {
                    throw twice.refused(document);
                }
                org.apache.lucene.document.Document indexed = new org.apache.lucene.document.Document();
                indexed.add(new Field(TEXT, document.whole(), WORDS));
                writer.addDocument(indexed);
            }
        }
        search.reader = DirectoryReader.open(search.directory);
        return search;
    }

    private static FieldType words() {
        FieldType words = new FieldType();
        words.setTokenized(true);
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        words.freeze();
        return words;
    }

    /**
     * The ids of the documents that are best for each question, best first.
     *
     * @param depth how many at most
     */
    public List<List<String>> search(List<Question> questions, int depth) {
        IndexSearcher searcher = new IndexSearcher(Objects.requireNonNull(reader));
        searcher.setSimilarity(new BM25Similarity(K1, B));
        IndexSearcher.setMaxClauseCount(MOST_WORDS);
        QueryBuilder queries = new QueryBuilder(analyzer);
        return IntStream.range(0, questions.size())
                .parallel()
                .mapToObj(i -> search(
                        searcher,
                        queries.createBooleanQuery(TEXT, questions.get(i).text()),
                        depth))
                .toList();
    }

    private List<String> search(IndexSearcher searcher, @Nullable Query query, int depth) {
        if (query == null) {
            return List.of();
        }
        try {
            ScoreDoc[] found = searcher.search(query, depth).scoreDocs;
            return Arrays.stream(found).map(one -> ids.text(one.doc)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        directory.close();
        analyzer.close();
    }
}
