package org.hotline.gateway.visitor.websocket;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.text.Grammar;
import org.jspecify.annotations.Nullable;

/** What a visitor sends. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitorFrame(
        @NotNull FrameKind type,
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{22}") String token,
        @Nullable @Size(max = 200) String name,
        @Nullable @Email @Size(max = 254) String address,

        @Nullable @Pattern(regexp = Grammar.LANGUAGE_IN_ANY_CASE, message = "must be an ISO 639-1 code")
        String language,

        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1," + VisitorFrame.LONGEST_ID + "}")
        String id,

        @Nullable @Size(max = VisitorFrame.LONGEST_TEXT) String text,
        @Nullable @PositiveOrZero Long after,
        @Nullable @PositiveOrZero Long sequence,
        @Nullable @Min(1) @Max(5) Integer score,
        @Nullable @Size(max = 2000) String comment) {

    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_ID = 64;

    /** Refuses when something is missing that it cannot be without. */
    void requireWhole() {
        Map<String, Object> given = new HashMap<>();
        given.put("token", token);
        given.put("id", id);
        given.put("address", address == null || address.isBlank() ? null : address);
        given.put("text", text == null || text.isBlank() ? null : text);
        given.put("sequence", sequence);
        given.put("score", score);
        for (String field : type.needed()) {
            if (given.get(field) == null) {
                throw FieldProblem.invalid(field, "must be given, and not be blank");
            }
        }
    }

    /** What is kept of it: all but the token. */
    VisitorFrame withoutToken() {
        return new VisitorFrame(type, null, name, address, language, id, text, after, sequence, score, comment);
    }
}
