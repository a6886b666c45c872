package org.hotline.ticket.privacy.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.hotline.kit.security.Roles;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.Customer;
import org.hotline.ticket.privacy.CustomerRecords;
import org.hotline.ticket.ticket.Direction;
import org.hotline.ticket.ticket.Message;
import org.hotline.ticket.ticket.Status;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** What is done with the whole record of a person. */
@Path("/v1/customers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.SUPERVISOR, Roles.ADMIN})
class PrivacyResource {

    private final CustomerRecords records;

    PrivacyResource(CustomerRecords records) {
        this.records = records;
    }

    /** The customer who is the same person, and remains. */
    public record MergeRequest(@NotNull UUID into) {}

    /** Everything that is kept of a person. */
    public record ExportView(Customer customer, List<MatterView> tickets) {

        static ExportView of(CustomerRecords.Dossier dossier) {
            return new ExportView(
                    dossier.customer(),
                    dossier.matters().stream().map(MatterView::of).toList());
        }
    }

    /** A ticket and all that was said in it. */
    public record MatterView(
            UUID id,
            String number,
            String subject,
            Status status,
            Channel channel,
            Instant createdAt,
            List<String> tags,
            List<SaidView> messages) {

        static MatterView of(CustomerRecords.Dossier.Matter matter) {
            Ticket ticket = matter.ticket();
            return new MatterView(
                    ticket.id(),
                    ticket.number(),
                    ticket.subject(),
                    ticket.status(),
                    ticket.origin().channel(),
                    ticket.origin().createdAt(),
                    ticket.tags(),
                    matter.messages().stream().map(SaidView::of).toList());
        }
    }

    /** One thing that was said; the bytes of its attachments are at the gateway. */
    public record SaidView(
            UUID id,
            Direction direction,
            Channel channel,
            @Nullable String address,
            @Nullable String subject,
            String text,
            @Nullable String fullText,
            @Nullable String html,
            Instant occurredAt,
            List<Attachment> attachments) {

        static SaidView of(Message message) {
            return new SaidView(
                    message.id(),
                    message.direction(),
                    message.route().channel(),
                    message.route().address(),
                    message.content().subject(),
                    message.content().text(),
                    message.content().fullText(),
                    message.content().html(),
                    message.occurredAt(),
                    message.content().attachments());
        }
    }

    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
    public Customer merge(@PathParam("id") UUID id, @Valid @NotNull MergeRequest request) {
        return records.merge(id, request.into());
    }

    @GET
    @Path("export")
    public ExportView export(@PathParam("id") UUID id) {
        return ExportView.of(records.export(id));
    }

    @DELETE
    public void erase(@PathParam("id") UUID id) {
        records.erase(id);
    }
}
