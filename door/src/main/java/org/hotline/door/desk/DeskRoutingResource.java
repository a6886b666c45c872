package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Frame;

/** Why a ticket went where it went. */
@Path("/tickets/{id}/routing")
@Produces(MediaType.TEXT_HTML)
public class DeskRoutingResource {

    private static final int MOST = 50;
    private static final int MOST_COLLEAGUES = 200;

    private final OfferApi offers;
    private final TicketApi tickets;
    private final Frame frame;

    DeskRoutingResource(@RestClient OfferApi offers, @RestClient TicketApi tickets, Frame frame) {
        this.offers = offers;
        this.tickets = tickets;
        this.frame = frame;
    }

    @GET
    public TemplateInstance list(@PathParam("id") UUID id) {
        return new WhyHerePage(
                        id,
                        offers.why(id, MOST).items(),
                        Colleague.names(tickets.operators(MOST_COLLEAGUES).items()))
                .setLocale(frame.locale());
    }
}
