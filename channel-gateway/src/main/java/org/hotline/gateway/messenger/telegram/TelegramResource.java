package org.hotline.gateway.messenger.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.hotline.gateway.messenger.MessengerTaking;
import org.hotline.gateway.messenger.OpenMessenger;
import org.hotline.kit.api.Problems;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Takes what Telegram pushes. */
@Path("/v1/messengers/telegram")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "messengers")
class TelegramResource {

    private final MessengerReading reading;
    private final MessengerTaking taking;
    private final ObjectMapper json;

    TelegramResource(MessengerReading reading, MessengerTaking taking, ObjectMapper json) {
        this.reading = reading;
        this.taking = taking;
        this.json = json;
    }

    @POST
    @Path("{id}/updates")
    @Operation(
            summary = "Push an update as Telegram has it",
            description =
                    "Takes messages, editions, pressed buttons and reactions as the Bot API pushes them, each once"
                            + " however often it comes, and answers when it is safely kept; all else is passed over.")
    @Problems({"403 push-not-signed", "404 messenger-not-found"})
    public void push(
            @PathParam("id") UUID id,
            @HeaderParam("X-Telegram-Bot-Api-Secret-Token")
                    @Nullable
                    @Parameter(description = "the signing secret of the messenger, as it was told to setWebhook")
                    String token,
            @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    byte @Nullable [] body) {
        OpenMessenger messenger = reading.require(id, Channel.TELEGRAM);
        if (!messenger.secrets().isSigningSecret(token)) {
            throw MessengerProblem.notSigned();
        }
        String original = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        update(original).arrived(original).ifPresent(arrived -> taking.take(messenger.messenger(), List.of(arrived)));
    }

    private TelegramUpdate update(String original) {
        try {
            return new TelegramUpdate(json.readTree(original));
        } catch (IOException noJson) {
            throw FieldProblem.invalid("body", "must be JSON");
        }
    }
}
