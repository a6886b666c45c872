package org.hotline.ticket.macro.rest;

import java.util.List;
import java.util.UUID;
import org.hotline.kit.web.Version;
import org.hotline.ticket.macro.Macro;
import org.hotline.ticket.macro.MacroContent;
import org.hotline.ticket.macro.MacroText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A macro as those have it who may run it. */
record MacroView(
        UUID id,
        String name,
        @Nullable String team,
        List<MacroTextView> texts,
        List<MacroActionView> actions,
        long version) {

    /** What the macro says in one language. */
    record MacroTextView(String language, String text) {

        static MacroTextView of(MacroText said) {
            return new MacroTextView(said.language(), said.text());
        }
    }

    static MacroView of(Macro macro) {
        MacroContent content = macro.content();
        return new MacroView(
                macro.id(),
                content.name(),
                content.team(),
                content.texts().stream().map(MacroTextView::of).toList(),
                content.actions().stream().map(MacroActionView::of).toList(),
                macro.version());
    }

    static RestResponse<MacroView> answer(Macro macro) {
        return Version.answer(macro.version(), of(macro));
    }

    static RestResponse<MacroView> created(Macro macro) {
        return Version.created("/v1/macros/" + macro.id(), macro.version(), of(macro));
    }
}
