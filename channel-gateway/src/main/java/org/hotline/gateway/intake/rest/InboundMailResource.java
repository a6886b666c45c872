package org.hotline.gateway.intake.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.hotline.gateway.intake.IntakeProblem;
import org.hotline.gateway.intake.MailIntake;
import org.hotline.gateway.intake.MemoryBudget;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/** Raw mail over HTTP. */
@Path("/v1/inbound/email")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
class InboundMailResource {

    /** A mail is there as it came, as it is decoded, and as it goes to the database. */
    private static final int MEMORY_PER_BYTE = 3;

    private final MailIntake intake;
    private final MemoryBudget memory;
    private final CurrentCaller current;

    InboundMailResource(MailIntake intake, MemoryBudget memory, CurrentCaller current) {
        this.intake = intake;
        this.memory = memory;
        this.current = current;
    }

    @POST
    @Blocking
    @Consumes("message/rfc822")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hands in a raw mail; answered when it is safely stored")
    @APIResponseSchema(
            value = AcceptanceView.class,
            responseCode = "202",
            responseDescription = "stored, or known already")
    public CompletionStage<Response> receive(
            InputStream body,
            @QueryParam("account") @Size(min = 1, max = 255) @Nullable String account,
            @HeaderParam("Content-Length") @Nullable Integer length)
            throws IOException {
        UUID caller = current.caller().id();
        int expected = length == null ? MailIntake.MOST_BYTES : length;
        if (expected > MailIntake.MOST_BYTES) {
            throw IntakeProblem.tooLarge(MailIntake.MOST_BYTES);
        }
        MemoryBudget.Share share = memory.take(MEMORY_PER_BYTE * expected);
        try {
            return intake.accept(read(body), account, caller)
                    .whenComplete((acceptance, trouble) -> share.close())
                    .thenApply(AcceptanceView::accepted);
        } catch (RuntimeException | IOException trouble) {
            share.close();
            throw trouble;
        }
    }

    private static byte[] read(InputStream body) throws IOException {
        byte[] raw = body.readNBytes(MailIntake.MOST_BYTES + 1);
        if (raw.length > MailIntake.MOST_BYTES) {
            throw IntakeProblem.tooLarge(MailIntake.MOST_BYTES);
        }
        if (raw.length == 0) {
            throw IntakeProblem.empty();
        }
        return raw;
    }
}
