package org.hotline.knowledge.importing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.hotline.kit.web.LineReader;
import org.hotline.kit.web.RequestLines;
import org.hotline.kit.web.RequestLines.ReadLine;
import org.hotline.knowledge.editing.rest.ArticleRequest;

/** Reads articles from lines of JSON, with the rules for a single article. */
@ApplicationScoped
class ArticleLines {

    /** Bytes of a line. */
    static final int LONGEST_LINE = 1024 * 1024;

    private final RequestLines requests;

    ArticleLines(RequestLines requests) {
        this.requests = requests;
    }

    /** The article on the line that was just read, unless the report has to say what is wrong with it. */
    Optional<LineRequest> read(LineReader reader, byte[] line, ImportReport report) throws IOException {
        ReadLine<ArticleRequest> read = requests.read(reader, line, ArticleRequest.class, "article");
        ArticleRequest article = read.request();
        if (article != null && read.flaw() == null) {
            return Optional.of(new LineRequest(read.number(), article));
        }
        String externalId = article == null ? null : article.externalId();
        report.add(new BadLineView(read.number(), externalId, String.valueOf(read.flaw()), read.errors()));
        return Optional.empty();
    }
}
