package org.hotline.gateway.messenger.whatsapp;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.messenger.MessengerProblem;
import org.hotline.gateway.messenger.MessengerReading;
import org.hotline.kit.api.Problems;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Takes what WhatsApp pushes. */
@Path("/v1/messengers/whatsapp")
@Produces(MediaType.TEXT_PLAIN)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "messengers")
class WhatsAppResource {

    private final MessengerReading reading;
    private final WhatsAppNews news;
    private final ObjectMapper json;

    WhatsAppResource(MessengerReading reading, WhatsAppNews news, ObjectMapper json) {
        this.reading = reading;
        this.news = news;
        this.json = json;
    }

    @GET
    @Path("{id}/updates")
    @Operation(
            summary = "Verify the address as WhatsApp does",
            description = "Answers the challenge to whoever says the verify token of the messenger.")
    @Problems({"403 push-not-signed", "404 messenger-not-found"})
    public String verify(@PathParam("id") UUID id, @BeanParam @Valid WhatsAppVerificationQuery query) {
        if (!query.isSubscription()
                || !reading.require(id, Channel.WHATSAPP).secrets().isVerifyToken(query.verifyToken())) {
            throw MessengerProblem.notSigned();
        }
        return query.answer();
    }

    @POST
    @Path("{id}/updates")
    @Operation(
            summary = "Push what happened as WhatsApp has it",
            description =
                    "Takes messages and what became of ours as the Cloud API pushes them, of this number and of others"
                            + " with the same app secret, each once however often it comes, and answers when they are safely kept; all"
                            + " else is passed over.")
    @Problems({"403 push-not-signed", "404 messenger-not-found"})
    public void push(
            @PathParam("id") UUID id,
            @HeaderParam("X-Hub-Signature-256")
                    @Nullable
                    @Parameter(
                            description =
                                    "sha256= and the HMAC-SHA256 of the body with the app secret, in hexadecimal digits")
                    String signature,
            @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    byte @Nullable [] body) {
        byte[] pushed = body == null ? new byte[0] : body;
        String made = signature == null || !signature.startsWith("sha256=") ? null : signature.substring(7);
        if (!reading.require(id, Channel.WHATSAPP).secrets().signed(pushed, made)) {
            throw MessengerProblem.notSigned();
        }
        news.take(read(pushed).news(), secrets -> secrets.signed(pushed, made));
    }

    private WhatsAppPush read(byte[] pushed) {
        try {
            return new WhatsAppPush(json.readTree(pushed));
        } catch (IOException noJson) {
            throw FieldProblem.invalid("body", "must be JSON");
        }
    }
}
