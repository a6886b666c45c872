package org.hotline.knowledge.importing.rest;

import java.util.ArrayList;
import java.util.List;
import org.hotline.knowledge.importing.ImportOutcome;

/** Counts what becomes of an import. */
class ImportReport {

    private static final int NAMED = 1_000;

    private int created;
    private int updated;
    private int unchanged;
    private int failed;
    private final List<BadLineView> errors = new ArrayList<>();

    void add(LineRequest line, ImportOutcome outcome) {
        switch (outcome) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case REFUSED ->
                add(new BadLineView(line.number(), line.article().externalId(), "cannot be stored", List.of()));
        }
    }

    void add(BadLineView bad) {
        failed++;
        if (errors.size() < NAMED) {
            errors.add(bad);
        }
    }

    ImportReportView view() {
        int lines = created + updated + unchanged + failed;
        return new ImportReportView(lines, created, updated, unchanged, failed, errors);
    }
}
