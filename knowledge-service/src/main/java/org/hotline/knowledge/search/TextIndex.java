package org.hotline.knowledge.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * An inverted index of texts. It lives in memory and holds nothing that the database has not got; every instance of the
 * service has its own.
 */
final class TextIndex {

    private static final String ID = "id";

    /** Enough for a long question in all languages; each of them is asked by a bounded number of terms. */
    private static final int MOST_CLAUSES = 8_192;

    private static final int FEWEST_CANDIDATES = 40;

    /** Every term is looked for in each segment; few segments cost writers some more merging. */
    private static final int SEGMENTS_OF_A_SIZE = 4;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final TextAnalysis analysis = new TextAnalysis();
    private final Set<Language> languages = ConcurrentHashMap.newKeySet();
    private final Map<Language, Thesaurus> thesauri = new ConcurrentHashMap<>();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    TextIndex() {
        try {
            writer = new IndexWriter(memory(), new IndexWriterConfig(analysis).setMergePolicy(fewSegments()));
            searchers = new SearcherManager(writer, null);
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
        return new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_OF_A_SIZE).setMaxMergeAtOnce(SEGMENTS_OF_A_SIZE);
    }

    /** Takes in what is new or changed and drops what is gone; whoever searches sees all of it or nothing. */
    void apply(Collection<IndexDocument> changed, Collection<UUID> gone) {
        try {
            for (UUID id : gone) {
                writer.deleteDocuments(new Term(ID, id.toString()));
            }
            for (IndexDocument source : changed) {
                languages.add(Language.of(source.language()));
                writer.updateDocument(new Term(ID, source.id().toString()), document(source));
            }
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
                    String id = searcher.storedFields().document(doc.doc).get(ID);
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
        TopDocs byWords = searcher.search(queries.words(), Math.max(2 * limit, FEWEST_CANDIDATES));
        return byWords.scoreDocs.length < limit
                ? searcher.search(queries.anything(), limit)
                : QueryRescorer.rescore(searcher, byWords, queries.details(), 1, limit);
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

    private static Document document(IndexDocument source) {
        Document document = new Document();
        Language language = Language.of(source.language());
        document.add(new StringField(ID, source.id().toString(), Field.Store.YES));
        document.add(new StringField(QueryBuilder.LANGUAGE, source.language(), Field.Store.NO));
        source.labels().forEach(label -> document.add(new StringField(QueryBuilder.LABEL, label, Field.Store.NO)));
        text(document, QuestionTerms.TITLE, Tokenization.WORDS, language, source.title());
        text(document, QuestionTerms.TEXT, Tokenization.WORDS, language, source.text());
        text(document, QuestionTerms.ALL, Tokenization.WORDS, language, Codes.of(source.title()));
        text(document, QuestionTerms.ALL, Tokenization.WORDS, language, Codes.of(source.text()));
        text(document, QuestionTerms.ALL, Tokenization.SHINGLES, language, source.title());
        text(document, QuestionTerms.ALL, Tokenization.SHINGLES, language, source.text());
        text(document, QuestionTerms.TITLE, Tokenization.NGRAMS, language, source.title());
        text(document, QuestionTerms.TEXT, Tokenization.NGRAMS, language, source.text());
        text(document, QuestionTerms.TITLE, Tokenization.NAMES, language, source.title());
        text(document, QuestionTerms.TEXT, Tokenization.NAMES, language, source.text());
        text(document, QuestionTerms.TITLE, Tokenization.SMALL, language, source.title());
        text(document, QuestionTerms.TEXT, Tokenization.SMALL, language, source.text());
        return document;
    }

    private static void text(Document document, String part, Tokenization tokens, Language language, String text) {
        document.add(new TextField(TextAnalysis.field(part, tokens, language), text, Field.Store.NO));
    }
}
