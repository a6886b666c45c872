package org.hotline.ticket.procedure.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hotline.ticket.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * A procedure as its article says it now.
 *
 * @param revision of the article
 * @param steps what to do, in order
 * @param sideEffects what the steps do besides
 */
record ProcedureRequest(
        @NotNull UUID articleId,
        @NotNull @Min(1) Integer revision,
        @NotBlank @Size(max = 500) String title,
        @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 2_000) String> steps,
        @Nullable @Size(max = 5_000) String sideEffects) {

    Procedure toProcedure() {
        return new Procedure(articleId, revision, title, steps, sideEffects);
    }
}
