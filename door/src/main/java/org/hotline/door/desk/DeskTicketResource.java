package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.FormValue;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.RestResponse;

/** A ticket on the desk, and what one does with it. */
@Path("/tickets/{id}")
@Produces(MediaType.TEXT_HTML)
public class DeskTicketResource {

    private final DeskTicketReading reading;
    private final TicketActing acting;
    private final WaitingReplyApi waiting;
    private final Frame frame;

    DeskTicketResource(
            DeskTicketReading reading, TicketActing acting, @RestClient WaitingReplyApi waiting, Frame frame) {
        this.waiting = waiting;
        this.reading = reading;
        this.acting = acting;
        this.frame = frame;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("escalate") boolean escalate) {
        TicketDeskView view = reading.view(id);
        return page(
                view,
                escalate ? TriedSteps.of(view.checklists(), words(ProcedureWords.class)::came) : "",
                WrittenReply.NOTHING);
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
        if (action == TicketAction.INSERT) {
            return Response.ok(page(reading.view(id), "", WrittenReply.inserted(form)))
                    .build();
        }
        if (action == TicketAction.UNDO) {
            return undo(id, form);
        }
        if (action == TicketAction.REPLY && acting.isChanged(id, form)) {
            Refusal changed = new Refusal(action, words(HandoverWords.class).changed(), form);
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(reading.view(id).with(changed), "", WrittenReply.NOTHING))
                    .build();
        }
        try {
            acting.act(id, action, form);
            return Response.seeOther(URI.create("/tickets/" + id + "?done=" + action.key() + place(action, form)))
                    .build();
        } catch (ClientWebApplicationException refused) {
            return refused(id, refused, action, form);
        }
    }

    /** What is taken back stands where it was written. */
    private Response undo(UUID id, MultivaluedMap<String, String> form) {
        try {
            String reply = FormValue.id(form.getFirst("reply")).toString();
            DeskWaitingReply taken = waiting.withdraw(id, reply, "undo-" + reply);
            return Response.ok(page(reading.view(id), "", WrittenReply.of(taken)))
                    .build();
        } catch (ClientWebApplicationException refused) {
            return refused(id, refused, TicketAction.UNDO, form);
        }
    }

    private Response refused(
            UUID id, ClientWebApplicationException refused, TicketAction action, MultivaluedMap<String, String> form) {
        Refusal refusal = Refusal.of(refused, action, form, frame.language());
        return Response.status(refused.getResponse().getStatus())
                .entity(page(reading.view(id).with(refusal), "", WrittenReply.NOTHING))
                .build();
    }

    /** Where on the page one goes on: at the next step, or after one that failed at what is to be done about it. */
    private static String place(TicketAction action, MultivaluedMap<String, String> form) {
        if (action == TicketAction.PROCEDURE) {
            return "#checklists";
        }
        if (action != TicketAction.STEP) {
            return "";
        }
        String checklist = form.getFirst("checklist");
        return DeskStep.Outcome.FAILED.name().equals(form.getFirst("outcome"))
                ? "#step-" + checklist + "-" + form.getFirst("step")
                : "#at-" + checklist;
    }

    private <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(frame.language()));
    }

    private TemplateInstance page(TicketDeskView view, String tried, WrittenReply reply) {
        return new DeskTicketPage(view, tried, reply).setLocale(frame.locale());
    }
}
