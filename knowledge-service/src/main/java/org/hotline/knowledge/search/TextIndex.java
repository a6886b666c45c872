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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * An inverted index of texts. It lives in memory and holds nothing that the database has not got; every instance of the
 * service has its own.
 */
final class TextIndex {

    private static final String ID = "id";

    /** Enough for a long question in all languages; each of them is asked by a bounded number of terms. */
    private static final int MOST_CLAUSES = 8_192;

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
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analysis));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                QueryBuilder builder = new QueryBuilder(analysis, searcher.getIndexReader(), this::thesaurus);
                ScoreDoc[] found = searcher.search(builder.of(question, asked), question.limit()).scoreDocs;
                List<Hit> hits = new ArrayList<>(found.length);
                for (ScoreDoc doc : found) {
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

    /** Where in a text the question is answered. */
    String snippet(String text, String language, String question) {
        String field = TextAnalysis.field(QueryBuilder.TEXT, Tokenization.WORDS, Language.of(language));
        return Snippet.of(
                text, QueryBuilder.terms(analysis, field, question), part -> QueryBuilder.terms(analysis, field, part));
    }

    private Thesaurus thesaurus(Language language) {
        String field = TextAnalysis.field(QueryBuilder.TEXT, Tokenization.WORDS, language);
        return thesauri.computeIfAbsent(
                language, known -> Thesaurus.of(known, line -> QueryBuilder.terms(analysis, field, line)));
    }

    private static Document document(IndexDocument source) {
        Document document = new Document();
        Language language = Language.of(source.language());
        document.add(new StringField(ID, source.id().toString(), Field.Store.YES));
        document.add(new StringField(QueryBuilder.LANGUAGE, source.language(), Field.Store.NO));
        source.labels().forEach(label -> document.add(new StringField(QueryBuilder.LABEL, label, Field.Store.NO)));
        text(document, QueryBuilder.TITLE, Tokenization.WORDS, language, source.title());
        text(document, QueryBuilder.TEXT, Tokenization.WORDS, language, source.text());
        text(document, QueryBuilder.ALL, Tokenization.WORDS, language, Codes.of(source.title()));
        text(document, QueryBuilder.ALL, Tokenization.WORDS, language, Codes.of(source.text()));
        text(document, QueryBuilder.ALL, Tokenization.SHINGLES, language, source.title());
        text(document, QueryBuilder.ALL, Tokenization.SHINGLES, language, source.text());
        text(document, QueryBuilder.TITLE, Tokenization.NGRAMS, language, source.title());
        text(document, QueryBuilder.TEXT, Tokenization.NGRAMS, language, source.text());
        text(document, QueryBuilder.TITLE, Tokenization.NAMES, language, source.title());
        text(document, QueryBuilder.TEXT, Tokenization.NAMES, language, source.text());
        text(document, QueryBuilder.TITLE, Tokenization.SMALL, language, source.title());
        text(document, QueryBuilder.TEXT, Tokenization.SMALL, language, source.text());
        return document;
    }

    private static void text(Document document, String part, Tokenization tokens, Language language, String text) {
        document.add(new TextField(TextAnalysis.field(part, tokens, language), text, Field.Store.NO));
    }
}
