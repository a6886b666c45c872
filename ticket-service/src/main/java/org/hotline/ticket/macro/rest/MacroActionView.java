package org.hotline.ticket.macro.rest;

import java.util.List;
import org.hotline.ticket.macro.MacroAction;
import org.hotline.ticket.macro.MacroActionKind;
import org.hotline.ticket.ticket.Priority;
import org.hotline.ticket.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** One thing that a macro does. */
record MacroActionView(
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

    static MacroActionView of(MacroAction does) {
        return new MacroActionView(
                does.action(),
                does.tags(),
                does.type(),
                does.category(),
                does.priority(),
                does.team(),
                does.text(),
                does.template(),
                does.pendingAfter(),
                does.seconds(),
                does.solution(),
                does.wrapUpCode());
    }
}
