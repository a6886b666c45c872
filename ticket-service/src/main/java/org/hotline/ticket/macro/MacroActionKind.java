package org.hotline.ticket.macro;

import java.util.Set;

/** What a macro can do with a ticket. */
public enum MacroActionKind {
    TAG("tags"),
    UNTAG("tags"),
    CLASSIFY("type", "category", "priority"),
    /** To a team on the ticket's level. */
    ASSIGN("team"),
    /** To whoever runs the macro. */
    ASSIGN_TO_ME,
    UNASSIGN,
    NOTE("text"),
    /** In the words of a template, else in those of the macro. */
    REPLY("template", "pendingAfter"),
    SNOOZE("seconds"),
    RESOLVE("solution", "wrapUpCode");

    @SuppressWarnings("ImmutableEnumChecker") // the set never changes
    private final Set<String> fields;

    MacroActionKind(String... fields) {
        this.fields = Set.of(fields);
    }

    /** Whether it is a field that says more about it. */
    boolean takes(String field) {
        return fields.contains(field);
    }
}
