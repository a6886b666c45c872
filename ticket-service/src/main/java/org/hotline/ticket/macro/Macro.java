package org.hotline.ticket.macro;

import java.util.UUID;

/** What operators do with a ticket in one go. */
public record Macro(UUID id, MacroContent content, long version) {

    public String name() {
        return content.name();
    }

    /** The same as somebody wants it now. */
    Macro with(MacroContent wanted) {
        return new Macro(id, wanted, version + 1);
    }
}
