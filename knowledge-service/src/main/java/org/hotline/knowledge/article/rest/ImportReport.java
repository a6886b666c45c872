package org.hotline.knowledge.article.rest;

import java.util.ArrayList;
import java.util.List;
import org.hotline.kit.problem.FieldError;
import org.hotline.knowledge.article.ArticleImport.Outcome;
import org.jspecify.annotations.Nullable;

/** What became of an import. Lines count from 1; only the first bad ones are named. */
class ImportReport {

    private static final int NAMED = 1_000;

    private int created;
    private int updated;
    private int unchanged;
    private int failed;
    private final List<BadLine> errors = new ArrayList<>();

    /** A line that was not imported, and why. */
    record BadLine(int line, @Nullable String externalId, String detail, List<FieldError> errors) {}

    /** The report as it is sent. */
    record View(int lines, int created, int updated, int unchanged, int failed, List<BadLine> errors) {}

    void add(Outcome outcome) {
        switch (outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
        }
    }

    void add(BadLine bad) {
        failed++;
        if (errors.size() < NAMED) {
            errors.add(bad);
        }
    }

    View view() {
        return new View(created + updated + unchanged + failed, created, updated, unchanged, failed, errors);
    }
}
