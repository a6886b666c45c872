package org.hotline.ticket.macro.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hotline.kit.text.Grammar;
import org.hotline.ticket.macro.MacroContent;
import org.hotline.ticket.macro.MacroText;
import org.jspecify.annotations.Nullable;

/**
 * A macro as it shall be.
 *
 * @param team whose operators have it; without one all have
 * @param texts what it says to the customer, once in a language
 * @param actions what it does, in this order
 */
record MacroRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = Grammar.LONGEST_KEY) String team,
        @Nullable @Size(max = 20) List<@Valid @NotNull MacroTextRequest> texts,
        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull MacroActionRequest> actions) {

    /** What the macro says in one language. */
    record MacroTextRequest(
            @NotNull @Pattern(regexp = Grammar.LANGUAGE, message = Grammar.LANGUAGE_RULE)
            String language,

            @NotBlank @Size(max = 20_000) String text) {}

    MacroContent toContent() {
        return new MacroContent(
                name.strip(),
                team,
                requireNonNullElse(texts, List.<MacroTextRequest>of()).stream()
                        .map(said -> new MacroText(said.language(), said.text()))
                        .toList(),
                actions.stream().map(MacroActionRequest::toAction).toList());
    }
}
