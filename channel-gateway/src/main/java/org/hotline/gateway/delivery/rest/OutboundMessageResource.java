package org.hotline.gateway.delivery.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hotline.gateway.delivery.Dispatcher;
import org.hotline.gateway.delivery.Letter;
import org.hotline.gateway.delivery.OutboundMessage;
import org.hotline.gateway.delivery.Pickup;
import org.hotline.gateway.intake.Channel;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Cursor;
import org.hotline.kit.web.Page;
import org.hotline.kit.web.PageQuery;
import org.jspecify.annotations.Nullable;

/** Messages that integrations deliver on their channel. */
@Path("/v1/outbound-messages")
@RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
class OutboundMessageResource {

    private final Pickup pickup;
    private final Dispatcher dispatcher;
    private final CurrentCaller current;

    OutboundMessageResource(Pickup pickup, Dispatcher dispatcher, CurrentCaller current) {
        this.pickup = pickup;
        this.dispatcher = dispatcher;
        this.current = current;
    }

    @GET
    @Operation(summary = "Lists what waits to be delivered, oldest first")
    public Page<OutboundMessageView> list(
            @QueryParam("account") @Nullable String account,
            @QueryParam("channel") @Nullable Channel channel,
            @BeanParam @Valid PageQuery query) {
        UUID after = query.after() == null
                ? null
                : Pickup.place(Cursor.decode(query.after(), 1).get(0));
        List<OutboundMessage> rows = pickup.waiting(
                new Pickup.Filter(account, channel == null ? null : channel.name(), after, query.limit() + 1),
                current.caller());
        return Page.of(rows, query.limit(), last -> Cursor.encode(last.id().toString()))
                .map(OutboundMessageView::of);
    }

    @POST
    @Path("{id}/delivery")
    @Operation(summary = "Tells whether the customer got a message")
    public Response report(@PathParam("id") UUID id, @NotNull @Valid DeliveryRequest request) {
        Caller caller = current.caller();
        pickup.requireMine(id, caller);
        dispatcher.confirm(id, request.status == DeliveryStatus.DELIVERED, request.reason);
        return Response.noContent().build();
    }

    @GET
    @Path("{id}/attachments/{attachment}")
    @Operation(summary = "A file that goes with a message")
    public Response file(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        pickup.requireMine(id, current.caller());
        MailFile file = pickup.file(id, attachment);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.content())
                .header("Content-Type", file.type())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What became of a message. */
    enum DeliveryStatus {
        DELIVERED,
        FAILED
    }

    record DeliveryRequest(
            @NotNull DeliveryStatus status,
            @Size(max = 200) @Nullable String reason) {}

    /** A message as the integration needs it. */
    record OutboundMessageView(
            UUID id,
            OutboundMessage.Kind kind,
            String channel,
            String account,
            UUID conversationId,
            String toAddress,
            @Nullable String toName,
            @Nullable String subject,
            String text,
            @Nullable String html,
            @Nullable String inReplyTo,
            List<UUID> attachments,
            boolean automated,
            Instant requestedAt) {

        static OutboundMessageView of(OutboundMessage message) {
            Letter letter = message.letter();
            return new OutboundMessageView(
                    message.id(),
                    message.kind(),
                    letter.address().channel().name(),
                    letter.address().account(),
                    letter.thread().conversationId(),
                    letter.address().toAddress(),
                    letter.address().toName(),
                    letter.subject(),
                    letter.text(),
                    letter.html(),
                    letter.thread().inReplyTo(),
                    letter.thread().attachments(),
                    letter.automated(),
                    message.requestedAt());
        }
    }
}
