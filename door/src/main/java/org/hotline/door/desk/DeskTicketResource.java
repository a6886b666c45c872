package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;

/** A ticket on the desk, and what one does with it. */
@Path("/tickets/{id}")
@Produces(MediaType.TEXT_HTML)
public class DeskTicketResource {

    private final DeskTicketReading reading;
    private final TicketActing acting;
    private final Frame frame;

    DeskTicketResource(DeskTicketReading reading, TicketActing acting, Frame frame) {
        this.reading = reading;
        this.acting = acting;
        this.frame = frame;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        return page(reading.view(id));
    }

    /** Whoever tries again what nobody took comes back to the ticket, where it still stands. */
    @GET
    @Path("{action}")
    public RestResponse<Void> again(@PathParam("id") UUID id) {
        return RestResponse.seeOther(URI.create("/tickets/" + id));
    }

    /** Does it and shows the ticket again; what was refused is said, and what was written stays. */
    @POST
    @Path("{action}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("id") UUID id, @PathParam("action") TicketAction action, MultivaluedMap<String, String> form) {
        try {
            acting.act(id, action, form);
            return Response.seeOther(URI.create("/tickets/" + id + "?done=" + action.key()))
                    .build();
        } catch (ClientWebApplicationException refused) {
            Refusal refusal = Refusal.of(refused, action, form, frame.language());
            return Response.status(refused.getResponse().getStatus())
                    .entity(page(reading.view(id).with(refusal)))
                    .build();
        }
    }

    private TemplateInstance page(TicketDeskView view) {
        return new DeskTicketPage(view).setLocale(frame.locale());
    }
}
