package org.hotline.ticket.working;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.ticket.Priority;
import org.jspecify.annotations.Nullable;

/** What somebody wants done with many tickets; what its action cannot do without is there. */
public record BulkChange(
        BulkAction action,
        @Nullable String team,
        @Nullable UUID operator,
        @Nullable List<String> tags,
        @Nullable Priority priority,
        @Nullable Instant until,
        @Nullable String solution) {

    public BulkChange {
        switch (action) {
            case TAG, UNTAG -> wanted(action, "tags", tags);
            case PRIORITY -> wanted(action, "priority", priority);
            case SNOOZE -> wanted(action, "until", until);
            case RESOLVE -> wanted(action, "solution", solution == null || solution.isBlank() ? null : solution);
            case ASSIGN, UNASSIGN, UNSNOOZE, CLOSE, SPAM -> {
                // say it all, or what is wrong with them is said of each ticket
            }
        }
    }

    private static void wanted(BulkAction action, String field, @Nullable Object value) {
        if (value == null) {
            throw FieldProblem.invalid(field, "must be present with " + action);
        }
    }
}
