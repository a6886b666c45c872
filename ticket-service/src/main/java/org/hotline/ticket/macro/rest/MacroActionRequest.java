package org.hotline.ticket.macro.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hotline.kit.text.Grammar;
import org.hotline.ticket.macro.MacroAction;
import org.hotline.ticket.macro.MacroActionKind;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.TicketType;
import org.hotline.ticket.working.TicketTagging;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the macro does; of the other fields each action wants its own.
 *
 * @param template key of the one that says the reply; without it the macro's own text does
 * @param pendingAfter whether the ticket waits for the customer from the reply on
 * @param seconds for how long the ticket is snoozed, from when the macro runs; at most 366 days
 */
record MacroActionRequest(
        @NotNull MacroActionKind action,
        @Nullable @Size(min = 1, max = TicketTagging.MOST) List<@NotBlank @Size(max = 60) String> tags,
        @Nullable TicketType type,
        @Nullable @Size(max = 100) String category,
        @Nullable Priority priority,
        @Nullable @Size(max = Grammar.LONGEST_KEY) String team,
        @Nullable @Size(max = 20_000) String text,
        @Nullable @Size(max = Grammar.LONGEST_KEY) String template,
        @Nullable Boolean pendingAfter,
        @Nullable @Min(60) @Max(LONGEST_SNOOZE) Integer seconds,
        @Nullable @Size(max = 20_000) String solution,
        @Nullable @Size(max = 60) String wrapUpCode) {

    private static final int LONGEST_SNOOZE = 31_622_400;

    MacroAction toAction() {
        return new MacroAction(
                action,
                tags,
                type,
                category,
                priority,
                team,
                text,
                template,
                pendingAfter,
                seconds,
                solution,
                wrapUpCode);
    }
}
