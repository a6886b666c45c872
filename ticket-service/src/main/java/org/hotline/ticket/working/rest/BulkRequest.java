package org.hotline.ticket.working.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.working.BulkAction;
import org.hotline.ticket.working.BulkChange;
import org.hotline.ticket.working.TicketTagging;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with many tickets; of the other fields each action wants its own.
 *
 * @param team to which they are assigned
 * @param operator to whom they are assigned
 * @param tags that they get, or lose
 * @param priority that they get
 * @param until when they are snoozed
 * @param solution by which they are resolved
 */
record BulkRequest(
        @NotNull @Size(min = 1, max = 100) List<@NotNull UUID> ids,
        @NotNull BulkAction action,
        @Nullable String team,
        @Nullable UUID operator,
        @Nullable @Size(min = 1, max = TicketTagging.MOST) List<@NotBlank @Size(max = 60) String> tags,
        @Nullable Priority priority,
        @Nullable Instant until,
        @Nullable @Size(max = 100_000) String solution) {

    BulkChange toChange() {
        return new BulkChange(action, team, operator, tags, priority, until, solution);
    }
}
