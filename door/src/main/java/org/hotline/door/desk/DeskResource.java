package org.hotline.door.desk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.FormValue;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The desk's first page: the queues and views, and what waits in one of them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class DeskResource {

    private static final int CONFLICT = 409;

    private final DeskReading reading;
    private final BulkActing acting;
    private final TicketApi tickets;
    private final Frame frame;

    DeskResource(DeskReading reading, BulkActing acting, @RestClient TicketApi tickets, Frame frame) {
        this.reading = reading;
        this.acting = acting;
        this.tickets = tickets;
        this.frame = frame;
    }

    /** Whoever leads and works on no team has no queues of his own: he is shown the board. */
    @GET
    public Response list(@BeanParam DeskQuery query) {
        try {
            return Response.ok(page(reading.view(query))).build();
        } catch (ClientWebApplicationException refused) {
            if (refused.getResponse().getStatus() == CONFLICT && frame.leads()) {
                return Response.seeOther(URI.create("/board")).build();
            }
            throw refused;
        }
    }

    /** Does the same with all tickets that are picked, and shows the list again with what became of each. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@BeanParam DeskQuery query, MultivaluedMap<String, String> form) {
        try {
            ListNotice told = new ListNotice(acting.act(form, frame.language()), null);
            return Response.ok(page(reading.view(query).with(told))).build();
        } catch (ClientWebApplicationException refused) {
            return refused(refused, query);
        }
    }

    /** Keeps the list under a name, and shows it under that. */
    @POST
    @Path("views")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @BeanParam DeskQuery query,
            @Nullable @FormParam("name") String name,
            @FormParam("sharing") DeskSavedView.@Nullable Sharing sharing,
            @Nullable @FormParam("once") String once) {
        try {
            DeskSavedView view = tickets.keep(FormValue.once(once), view(name, sharing, reading.kept(query)));
            return Response.seeOther(URI.create("/?view=" + view.id())).build();
        } catch (ClientWebApplicationException refused) {
            return refused(refused, query);
        }
    }

    /** Forgets the view that is shown. */
    @POST
    @Path("views/{id}/removal")
    public RestResponse<Void> remove(@PathParam("id") UUID id) {
        tickets.remove(id);
        return RestResponse.seeOther(URI.create("/"));
    }

    /** Whoever asks again for what was refused comes back to the desk. */
    @GET
    @Path("views")
    public RestResponse<Void> again() {
        return RestResponse.seeOther(URI.create("/"));
    }

    /** Says whether one can be given work, and goes back to where one was. */
    @POST
    @Path("presence")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> presence(@FormParam("presence") Colleague.@Nullable Presence presence) {
        tickets.say(Map.of("presence", FormValue.given(presence).name()));
        return RestResponse.seeOther(URI.create("/"));
    }

    private static Map<String, Object> view(
            @Nullable String name, DeskSavedView.@Nullable Sharing sharing, String query) {
        return Map.of(
                "name",
                FormValue.given(name),
                "sharing",
                FormValue.given(sharing).name(),
                "query",
                query);
    }

    private Response refused(ClientWebApplicationException refused, DeskQuery query) {
        String why = Refusal.reason(refused, frame.language());
        return Response.status(refused.getResponse().getStatus())
                .entity(page(reading.view(query).with(new ListNotice(List.of(), why))))
                .build();
    }

    private Object page(DeskView view) {
        return new DeskPage(view).setLocale(frame.locale());
    }
}
