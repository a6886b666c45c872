package org.hotline.gateway.messenger.sms;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.hotline.gateway.messenger.OpenMessenger;
import org.hotline.gateway.provider.SignedForm;
import org.hotline.kit.api.Problems;
import org.jspecify.annotations.Nullable;

/** Takes what Twilio pushes of text messages. */
@Path("/v1/messengers/sms")
@Produces(MediaType.TEXT_PLAIN)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@PermitAll
@Tag(name = "messengers")
class SmsResource {

    private static final String SIGNATURE = "Base64 of the HMAC-SHA1 with the Auth Token, as Twilio makes it";

    private final MessengerReading reading;
    private final SmsNews news;
    private final SmsAddresses addresses;

    SmsResource(MessengerReading reading, SmsNews news, SmsAddresses addresses) {
        this.reading = reading;
        this.news = news;
        this.addresses = addresses;
    }

    @POST
    @Path("{id}/updates")
    @Operation(
            summary = "Push a text message as Twilio has it",
            description =
                    "Takes a text message, once however often it comes, and answers when it is safely kept; whoever says"
                            + " STOP is sent nothing until he says START.")
    @Problems({"403 push-not-signed", "404 messenger-not-found"})
    public void push(
            @PathParam("id") UUID id,
            @HeaderParam("X-Twilio-Signature") @Nullable @Parameter(description = SIGNATURE) String signature,
            @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    byte @Nullable [] body) {
        SmsPush push = new SmsPush(body == null ? new byte[0] : body);
        OpenMessenger messenger = open(id, addresses.ofMessages(id), push, signature);
        if (push.isMessage()) {
            news.take(messenger.messenger(), push);
        }
    }

    @POST
    @Path("{id}/parts/{message}/{place}")
    @Operation(
            summary = "Push how far an answer is as Twilio has it",
            description = "Takes what became of a part of an answer, in any order and any number of times.")
    @Problems({"403 push-not-signed", "404 messenger-not-found"})
    public void pushStatus(
            @PathParam("id") UUID id,
            @PathParam("message") UUID message,
            @PathParam("place") @Min(0) @Max(9999) int place,
            @HeaderParam("X-Twilio-Signature") @Nullable @Parameter(description = SIGNATURE) String signature,
            @RequestBody(required = true, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    byte @Nullable [] body) {
        SmsPush push = new SmsPush(body == null ? new byte[0] : body);
        OpenMessenger messenger = open(id, addresses.ofPart(id, message, place), push, signature);
        news.note(messenger.messenger(), message, place, push);
    }

    private OpenMessenger open(UUID id, String address, SmsPush push, @Nullable String signature) {
        OpenMessenger messenger = reading.require(id, Channel.SMS);
        if (!SignedForm.of(address, push.fields())
                .isSigned(signature, messenger.secrets().signingSecret())) {
            throw MessengerProblem.notSigned();
        }
        return messenger;
    }
}
