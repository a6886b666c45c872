package org.hotline.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * An inverted index of texts. It holds nothing that the database has not got; every instance of the service has its own, in memory
 * or in files that outlive it.
 */
final class TextIndex {

    /** Enough for a long question in all languages; each of them is asked by a bounded number of terms. */
    private static final int MOST_CLAUSES = 8_192;

    private static final int FEWEST_CANDIDATES = 40;

    /** Every term is looked for in each segment; few segments cost writers some more merging. */
    private static final int SEGMENTS_OF_A_SIZE = 4;

    /** Segments up to this size count as equally large, so that no tiers of small ones arise. */
    private static final double SMALL_MEGABYTES = 32;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final TextAnalysis analysis = new TextAnalysis();
    private final Set<Language> languages = ConcurrentHashMap.newKeySet();
    private final Map<Language, Thesaurus> thesauri = new ConcurrentHashMap<>();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final boolean outlives;

    /** One in memory. */
    TextIndex() {
        try {
            writer = writer(memory());
            searchers = new SearcherManager(writer, null);
            outlives = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TextIndex(Directory files) throws IOException {
        writer = writer(files);
        searchers = new SearcherManager(writer, null);
        outlives = true;
    }

    /**
     * The one that is kept in these files.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException if somebody else has it
     */
    static TextIndex in(Directory files) throws IOException {
        return new TextIndex(files);
    }

    private IndexWriter writer(Directory files) throws IOException {
        return new IndexWriter(
                files,
                new IndexWriterConfig(analysis).setMergePolicy(fewSegments()).setCommitOnClose(false));
    }

    /**
     * Up to which transaction of the database it has everything. If it is of another database or of what became another future of
     * it, or if it was cut in another way, it is emptied.
     */
    Optional<String> keptUntil(String database, String oldestRunning) {
        Optional<IndexMark> mark = IndexMark.of(writer.getLiveCommitData())
                .filter(kept -> kept.isOf(database, IndexForm.of(analysis)) && kept.isBefore(oldestRunning));
        if (mark.isPresent()) {
            languages.addAll(mark.get().languages());
            return Optional.of(mark.get().transaction());
        }
        try {
            writer.deleteAll();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps it as it is, with everything up to this transaction of the database; does nothing in memory. */
    void keep(String database, String transaction) {
        if (!outlives) {
            return;
        }
        writer.setLiveCommitData(
                new IndexMark(database, IndexForm.of(analysis), transaction, Set.copyOf(languages)).data());
        try {
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something went wrong for good, such as a full disk; it takes nothing in any more. */
    boolean isBroken() {
        return !writer.isOpen();
    }

    /** Leaves the files to others; what was not kept is read again by them. */
    void close() {
        try {
            searchers.close();
            writer.rollback();
            writer.getDirectory().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files as single arrays, since a search opens a view of them for each of its terms. */
    private static Directory memory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    private static MergePolicy fewSegments() {
        return new TieredMergePolicy()
                .setSegmentsPerTier(SEGMENTS_OF_A_SIZE)
                .setMaxMergeAtOnce(SEGMENTS_OF_A_SIZE)
                .setFloorSegmentMB(SMALL_MEGABYTES);
    }

    /** Takes in what is new or changed and drops what is gone; it is searched once it is shown. */
    void apply(Collection<IndexDocument> changed, Collection<UUID> gone) {
        try {
            for (UUID id : gone) {
                writer.deleteDocuments(new Term(IndexedFields.ID, id.toString()));
            }
            changed.parallelStream().forEach(this::take); // cutting texts is what takes long
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(IndexDocument source) {
        languages.add(Language.of(source.language()));
        try {
            writer.updateDocument(new Term(IndexedFields.ID, source.id().toString()), IndexedFields.of(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on whoever searches sees all that was taken in; small parts shown one by one would be merged again and again. */
    void show() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What fits best first. */
    List<Hit> search(TextQuestion question) {
        List<Language> asked = languages.stream()
                .filter(language -> question.language() == null || language == Language.of(question.language()))
                .toList();
        if (asked.isEmpty() || question.text().isBlank()) {
            return List.of();
        }
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                QuestionTerms terms = new QuestionTerms(analysis, searcher.getIndexReader(), this::thesaurus);
                TopDocs found = best(searcher, new QueryBuilder(terms, question, asked), question.limit());
                List<Hit> hits = new ArrayList<>(found.scoreDocs.length);
                for (ScoreDoc doc : found.scoreDocs) {
                    String id = searcher.storedFields().document(doc.doc).get(IndexedFields.ID);
                    hits.add(new Hit(UUID.fromString(id), doc.score));
                }
                return hits;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words find, and all that a question has decides among the best of what they found: n-grams are in very many texts. */
    private static TopDocs best(IndexSearcher searcher, QueryBuilder queries, int limit) throws IOException {
        TopDocs byWords = first(searcher, queries.words(), Math.max(2 * limit, FEWEST_CANDIDATES));
        return byWords.scoreDocs.length < limit
                ? first(searcher, queries.anything(), limit)
                : QueryRescorer.rescore(searcher, byWords, queries.details(), 1, limit);
    }

    /** Texts that cannot come among the first are not even counted. */
    private static TopDocs first(IndexSearcher searcher, Query query, int most) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(most, null, most));
    }

    /** Where in a text the question is answered. */
    String snippet(String text, String language, String question) {
        String field = TextAnalysis.field(QuestionTerms.TEXT, Tokenization.WORDS, Language.of(language));
        return Snippet.of(
                text,
                QuestionTerms.terms(analysis, field, question),
                part -> QuestionTerms.terms(analysis, field, part));
    }

    private Thesaurus thesaurus(Language language) {
        String field = TextAnalysis.field(QuestionTerms.TEXT, Tokenization.WORDS, language);
        return thesauri.computeIfAbsent(
                language, known -> Thesaurus.of(known, line -> QuestionTerms.terms(analysis, field, line)));
    }
}
