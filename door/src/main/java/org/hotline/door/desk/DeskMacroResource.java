package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.FormValue;
import org.hotline.door.page.Frame;
import org.hotline.door.page.Words;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;

/** Macros for a ticket: which there are, what one would do, and running it. */
@Path("/tickets/{id}/macros")
@Produces(MediaType.TEXT_HTML)
public class DeskMacroResource {

    private static final int MOST = 200;

    private final MacroApi macros;
    private final TicketApi tickets;
    private final DisplayNames called;
    private final Frame frame;

    DeskMacroResource(@RestClient MacroApi macros, @RestClient TicketApi tickets, DisplayNames called, Frame frame) {
        this.called = called;
        this.macros = macros;
        this.tickets = tickets;
        this.frame = frame;
    }

    @GET
    public TemplateInstance list(@PathParam("id") UUID id, @Nullable @QueryParam("after") String after) {
        return new MacrosPage(id, macros.macros(after, MOST)).setLocale(frame.locale());
    }

    @GET
    @Path("{macro}")
    public TemplateInstance preview(@PathParam("id") UUID id, @PathParam("macro") UUID macro) {
        DeskMacroPreview preview = macros.preview(id, macro);
        String refused =
                preview.problem() == null ? null : preview.problem().reason().in(frame.language());
        return page(id, preview, refused);
    }

    /** Runs what was shown; if the macro or the ticket was changed since, it is shown anew. */
    @POST
    @Path("{macro}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run(
            @PathParam("id") UUID id,
            @PathParam("macro") UUID macro,
            @Nullable @FormParam("once") String once,
            @FormParam("version") long version,
            @FormParam("ticketVersion") long ticketVersion) {
        try {
            macros.run(
                    id,
                    '"' + Long.toString(ticketVersion) + '"',
                    FormValue.once(once),
                    Map.of("macro", macro, "version", version));
            return Response.seeOther(URI.create("/tickets/" + id)).build();
        } catch (ClientWebApplicationException refused) {
            return Response.status(refused.getResponse().getStatus())
                    .entity(page(id, macros.preview(id, macro), Refusal.reason(refused, frame.language())))
                    .build();
        }
    }

    private TemplateInstance page(UUID id, DeskMacroPreview preview, @Nullable String refused) {
        Map<UUID, String> names = Colleague.names(tickets.operators(MOST).items());
        List<DeskMacroPreview.ShownChange> changes = preview.changes().stream()
                .map(change -> new DeskMacroPreview.ShownChange(
                        change.field(),
                        shown(change.field(), change.before(), names),
                        shown(change.field(), change.after(), names)))
                .toList();
        return new MacroPage(id, preview, changes, TicketAction.once(), refused).setLocale(frame.locale());
    }

    private String shown(DeskMacroPreview.TicketField field, List<String> values, Map<UUID, String> names) {
        Words words = MessageBundles.get(Words.class, Localized.Literal.of(frame.language()));
        TogetherWords kinds = MessageBundles.get(TogetherWords.class, Localized.Literal.of(frame.language()));
        return values.stream()
                .map(value -> switch (field) {
                    case STATUS -> words.state(DeskTicket.Status.valueOf(value));
                    case PRIORITY -> words.urgency(DeskTicket.Priority.valueOf(value));
                    case OPERATOR -> names.getOrDefault(UUID.fromString(value), "?");
                    case TYPE -> kinds.matter(DeskMacroPreview.MatterType.valueOf(value));
                    case TEAM -> called.team(value);
                    case CATEGORY -> called.named(value);
                    case SNOOZED_UNTIL, TAGS -> value;
                })
                .collect(Collectors.joining(", "));
    }
}
