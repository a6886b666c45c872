package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Frame;
import org.jspecify.annotations.Nullable;

/** What the page of a ticket does not show at once: the ticket's page takes it in, and it is read as pages of its own without script. */
@Path("/tickets/{id}")
@Produces(MediaType.TEXT_HTML)
public class EarlierResource {

    private final TicketApi tickets;
    private final Frame frame;

    EarlierResource(@RestClient TicketApi tickets, Frame frame) {
        this.tickets = tickets;
        this.frame = frame;
    }

    @GET
    @Path("messages")
    public TemplateInstance messages(@PathParam("id") UUID id, @Nullable @QueryParam("after") String after) {
        Items<DeskMessage> said = tickets.messages(id, new Backwards(after)).reversed();
        return new EarlierPage(id, said, Items.none()).setLocale(frame.locale());
    }

    @GET
    @Path("timeline")
    public TemplateInstance timeline(@PathParam("id") UUID id, @Nullable @QueryParam("after") String after) {
        Items<DeskEntry> happened = tickets.timeline(id, new Backwards(after));
        return new EarlierPage(id, Items.none(), happened).setLocale(frame.locale());
    }
}
