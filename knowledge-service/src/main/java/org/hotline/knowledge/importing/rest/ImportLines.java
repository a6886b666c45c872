package org.hotline.knowledge.importing.rest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.hotline.kit.web.LineReader;
import org.hotline.knowledge.editing.rest.ArticleRequest;
import org.hotline.knowledge.importing.ImportOutcome;
import org.hotline.knowledge.importing.ImportedArticle;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The articles on the lines of an import as they arrive, and what becomes of each line. */
final class ImportLines implements Iterator<ImportedArticle> {

    private static final Logger LOG = Logger.getLogger(ImportLines.class);

    private final LineReader reader;
    private final ArticleLines articles;
    private final ImportReport report = new ImportReport();
    private final Queue<LineRequest> taken = new ArrayDeque<>();
    private @Nullable LineRequest next;

    ImportLines(LineReader reader, ArticleLines articles) {
        this.reader = reader;
        this.articles = articles;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                byte[] line = reader.next();
                if (line == null) {
                    return false;
                }
                next = articles.read(reader, line, report).orElse(null);
            }
            return true;
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    @Override
    public ImportedArticle next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        LineRequest line = requireNonNull(next);
        next = null;
        taken.add(line);
        ArticleRequest article = line.article();
        return new ImportedArticle(article.externalId(), article.toContent());
    }

    /** What became of the first article of which nothing was told yet, and why if it cannot be stored. */
    void tell(ImportOutcome outcome, @Nullable RuntimeException trouble) {
        if (trouble != null) {
            LOG.warnf(trouble, "a line of an import was refused");
        }
        report.add(taken.remove(), outcome);
    }

    ImportReportView report() {
        return report.view();
    }
}
