package org.hotline.door.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The desk's first page: the queues, and what waits in one of them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class DeskResource {

    private static final int CONFLICT = 409;

    private final DeskReading reading;
    private final TicketApi tickets;
    private final Frame frame;

    DeskResource(DeskReading reading, @RestClient TicketApi tickets, Frame frame) {
        this.reading = reading;
        this.tickets = tickets;
        this.frame = frame;
    }

    /** Whoever leads and works on no team has no queues of his own: he is shown the board. */
    @GET
    public Response queue(
            @DefaultValue("mine") @QueryParam("queue") String queue,
            @DefaultValue("") @QueryParam("q") String words,
            @Nullable @QueryParam("after") String after) {
        try {
            DeskView view = reading.view(queue, words.strip(), after);
            return Response.ok(new DeskPage(view).setLocale(frame.locale())).build();
        } catch (ClientWebApplicationException refused) {
            if (refused.getResponse().getStatus() == CONFLICT && frame.leads()) {
                return Response.seeOther(URI.create("/board")).build();
            }
            throw refused;
        }
    }

    /** Says whether one can be given work, and goes back to where one was. */
    @POST
    @Path("presence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> presence(@FormParam("presence") Colleague.Presence presence) {
        tickets.say(Map.of("presence", presence.name()));
        return RestResponse.seeOther(URI.create("/"));
    }
}
