package org.hotline.knowledge.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** What of a text is in the index: its words, two of them together, parts of them, names, and what nearly every text has. */
final class IndexedFields {

    static final String ID = "id";

    private IndexedFields() {}

    static Document of(IndexDocument source) {
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
