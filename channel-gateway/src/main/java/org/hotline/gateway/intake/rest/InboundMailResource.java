package org.hotline.gateway.intake.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.intake.ArrivingMail;
import org.hotline.gateway.intake.MailReceiving;
import org.hotline.gateway.intake.MailSpool;
import org.hotline.gateway.interaction.rest.AcceptanceView;
import org.hotline.kit.api.Problems;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.Roles;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Raw mail over HTTP. */
@Path("/v1/inbound/email")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEMS)
@Tag(name = "inbound messages", description = "What customers send, handed in by integrations.")
class InboundMailResource {

    private static final String EXAMPLE = """
            From: Ann Martin <ann@example.org>\r
            To: support@hotline.example\r
            Subject: Printer on fire\r
            Date: Tue, 24 Nov 2026 10:00:00 +0000\r
            Message-ID: <question@example.org>\r
            \r
            My printer is on fire.\r
            """;

    private static final int AT_A_TIME = 8 * 1024;

    private final MailReceiving receiving;
    private final MailSpool spool;
    private final CurrentAccess current;

    InboundMailResource(MailReceiving receiving, MailSpool spool, CurrentAccess current) {
        this.receiving = receiving;
        this.spool = spool;
        this.current = current;
    }

    @POST
    @Blocking
    @ResponseStatus(202)
    @Consumes("message/rfc822")
    @Operation(
            summary = "Hand in a raw mail",
            description = "Takes a mail as it came and answers when it is safely stored, or was already: the same mail"
                    + " again changes nothing. What cannot be understood is kept in quarantine.")
    @Problems({"403 account-of-another", "403 scope-missing", "503 intake-overloaded"})
    public CompletionStage<RestResponse<AcceptanceView>> receive(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "message/rfc822",
                                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                            examples = @ExampleObject(name = "a mail", value = EXAMPLE)))
                    InputStream body,
            @QueryParam("account")
                    @Nullable
                    @Parameter(description = "the mailbox that it came to; its recipient by default")
                    @Size(max = 255)
                    @Pattern(regexp = "\\s*[^@\\s]+@[^@\\s]+\\s*")
                    String account)
            throws IOException {
        Access by = current.access(ApiKeyScope.MAIL);
        ArrivingMail mail = spool.begin(by.id().toString());
        try {
            byte[] bytes = new byte[AT_A_TIME];
            for (int count = body.read(bytes); count >= 0; count = body.read(bytes)) {
                mail.add(bytes, count);
            }
            byte[] raw = mail.complete();
            if (raw.length == 0) {
                throw FieldProblem.invalid("body", "must not be empty");
            }
            return receiving
                    .receive(raw, account, by)
                    .whenComplete((acceptance, trouble) -> mail.close())
                    .thenApply(AcceptanceView::accepted);
        } catch (RuntimeException | IOException trouble) {
            mail.close();
            throw trouble;
        }
    }
}
