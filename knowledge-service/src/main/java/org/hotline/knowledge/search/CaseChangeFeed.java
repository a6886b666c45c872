package org.hotline.knowledge.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.knowledge.drafting.CaseChange;
import org.hotline.knowledge.drafting.SolvedCaseTable;

/** The newest solved cases; they never change, but for being erased. */
@ApplicationScoped
class CaseChangeFeed implements ChangeFeed {

    private final SolvedCaseTable cases;
    private final int comparable;

    CaseChangeFeed(SolvedCaseTable cases, @ConfigProperty(name = "hotline.knowledge.comparable-cases") int comparable) {
        this.cases = cases;
        this.comparable = comparable;
    }

    @Override
    public List<IndexChange> after(ChangePlace place, int limit) {
        return cases.changesAfter(place.transaction(), place.id(), comparable, limit).stream()
                .map(change -> new IndexChange(
                        new ChangePlace(change.transaction(), change.id()),
                        change.erased() ? 1 : 0,
                        change.erased() ? null : document(change)))
                .toList();
    }

    private static IndexDocument document(CaseChange change) {
        return new IndexDocument(
                change.id(),
                change.language() == null ? "und" : change.language(),
                change.subject(),
                change.question() + '\n' + change.solution(),
                Stream.concat(
                                Stream.of(
                                        IndexDocument.label("ticket", change.ticketId()),
                                        IndexDocument.label("category", change.category())),
                                change.teams().stream().map(team -> IndexDocument.label("team", team)))
                        .toList());
    }
}
