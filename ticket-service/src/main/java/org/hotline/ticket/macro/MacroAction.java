package org.hotline.ticket.macro;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.ticket.template.Template;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a macro does; each kind wants its own of the other fields.
 *
 * @param template key of the one that says the reply; without it the macro's own text does
 * @param pendingAfter whether the ticket waits for the customer from the reply on
 * @param seconds for how long the ticket is snoozed, from when the macro runs
 */
public record MacroAction(
        MacroActionKind action,
        @Nullable List<String> tags,
        @Nullable TicketType type,
        @Nullable String category,
        @Nullable Priority priority,
        @Nullable String team,
        @Nullable String text,
        @Nullable String template,
        @Nullable Boolean pendingAfter,
        @Nullable Integer seconds,
        @Nullable String solution,
        @Nullable String wrapUpCode) {

    /** Refuses one that lacks what it cannot do without, has what it does not take, or would say what nothing stands for. */
    void requireComplete(String field) {
        requireNoOthers(field);
        switch (action) {
            case TAG, UNTAG -> wanted(field, "tags", tags);
            case CLASSIFY -> wanted(field, "category", type == null && priority == null ? category : action);
            case ASSIGN -> wanted(field, "team", team);
            case NOTE -> Template.requireKnownPlaces(field + ".text", wanted(field, "text", text));
            case SNOOZE -> wanted(field, "seconds", seconds);
            case RESOLVE -> requireNoPlaces(field + ".solution", wanted(field, "solution", solution));
            case ASSIGN_TO_ME, UNASSIGN, REPLY -> {
                // say it all, or the macro does
            }
        }
    }

    /** It is what the macro itself says. */
    boolean isInOwnWords() {
        return action == MacroActionKind.REPLY && template == null;
    }

    private void requireNoOthers(String field) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("tags", tags);
        said.put("type", type);
        said.put("category", category);
        said.put("priority", priority);
        said.put("team", team);
        said.put("text", text);
        said.put("template", template);
        said.put("pendingAfter", pendingAfter);
        said.put("seconds", seconds);
        said.put("solution", solution);
        said.put("wrapUpCode", wrapUpCode);
        said.forEach((name, value) -> {
            if (value != null && !action.takes(name)) {
                throw FieldProblem.invalid(field + '.' + name, "must be absent with " + action);
            }
        });
    }

    private <T> T wanted(String field, String name, @Nullable T value) {
        if (value == null || (value instanceof String said && said.isBlank())) {
            throw FieldProblem.invalid(field + '.' + name, "must be present with " + action);
        }
        return value;
    }

    /** Articles are made of solutions; what belongs to one customer has no place there. */
    private static void requireNoPlaces(String field, String text) {
        if (text.contains("{{") || text.contains("}}")) {
            throw FieldProblem.invalid(field, "must have no places in braces");
        }
    }
}
