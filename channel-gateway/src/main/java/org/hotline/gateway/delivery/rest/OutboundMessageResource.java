package org.hotline.gateway.delivery.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.ApiKeyScope;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.delivery.DeliveryOutcome;
import org.hotline.gateway.delivery.IntegrationDelivering;
import org.hotline.gateway.delivery.OutboundMessageReading;
import org.hotline.gateway.mail.StoredFile;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Download;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Messages that integrations deliver on their channel. */
@Path("/v1/outbound-messages")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.SYSTEMS)
@Tag(
        name = "outbound messages",
        description = "Messages that integrations deliver on the channels that we do not serve.")
class OutboundMessageResource {

    private final IntegrationDelivering delivering;
    private final OutboundMessageReading reading;
    private final CurrentAccess current;

    OutboundMessageResource(IntegrationDelivering delivering, OutboundMessageReading reading, CurrentAccess current) {
        this.delivering = delivering;
        this.reading = reading;
        this.current = current;
    }

    /** What became of a message. */
    enum DeliveryStatus {
        DELIVERED,
        FAILED
    }

    record DeliveryRequest(
            @NotNull DeliveryStatus status,
            @Nullable @Size(max = 200) String reason) {

        DeliveryOutcome toOutcome() {
            return switch (status) {
                case DELIVERED -> new DeliveryOutcome.Delivered();
                case FAILED -> DeliveryOutcome.Bounced.reported(reason);
            };
        }
    }

    @GET
    @Operation(
            summary = "List what waits to be delivered",
            description = "Lists the messages on channels other than mail that an integration has to deliver, oldest"
                    + " first: those on its accounts, and on accounts that belong to nobody those of conversations that no"
                    + " other handed in.")
    @Problems("403 scope-missing")
    public Page<OutboundMessageView> list(
            @BeanParam @Valid OutboundMessageQuery query, @BeanParam @Valid PageQuery page) {
        Access by = current.access(ApiKeyScope.DELIVERY);
        return Page.of(
                        reading.list(query.account(), query.channel(), by, page.afterId(), page.limit()),
                        last -> Cursor.encode(last.id().toString()))
                .map(OutboundMessageView::of);
    }

    @POST
    @Path("{id}/delivery")
    @Operation(
            summary = "Report what became of a message",
            description =
                    "Tells whether the customer got a message. Saying it again changes nothing; a message that was"
                            + " reported failed cannot be delivered any more.")
    @Problems({"403 scope-missing", "404 outbound-message-not-found", "409 outbound-message-given-up"})
    public void report(@PathParam("id") UUID id, @Valid @NotNull DeliveryRequest request) {
        delivering.report(id, request.toOutcome(), current.access(ApiKeyScope.DELIVERY));
    }

    @GET
    @Path("{id}/attachments/{attachment}")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Download a file of a message",
            description = "The content of a file that has to be delivered with a message.")
    @Problems({"403 scope-missing", "404 outbound-message-not-found", "404 attachment-not-found"})
    public RestResponse<StreamingOutput> file(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        StoredFile file = reading.file(id, attachment, current.access(ApiKeyScope.DELIVERY));
        return Download.of(file.name(), file.type(), file.content());
    }
}
