package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Asking;
import org.hotline.door.page.FormValue;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;

/** What a ticket may be, as solved tickets like it were. */
@Path("/tickets/{id}/proposals")
@Produces(MediaType.TEXT_HTML)
public class DeskProposalResource {

    private final ProposalApi proposals;
    private final Frame frame;

    DeskProposalResource(@RestClient ProposalApi proposals, Frame frame) {
        this.proposals = proposals;
        this.frame = frame;
    }

    @GET
    public TemplateInstance list(@PathParam("id") UUID id) {
        return page(id, null);
    }

    /** Whoever judges goes on with the ticket. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(
            @PathParam("id") UUID id,
            @Nullable @FormParam("proposal") UUID proposal,
            @FormParam("accept") boolean accept) {
        UUID judged = FormValue.given(proposal);
        try {
            if (accept) {
                proposals.accept(id, judged);
            } else {
                proposals.refuse(id, judged);
            }
            return Response.seeOther(URI.create("/tickets/" + id)).build();
        } catch (ClientWebApplicationException refused) {
            return Response.status(refused.getResponse().getStatus())
                    .entity(page(id, Refusal.reason(refused, frame.language())))
                    .build();
        }
    }

    private TemplateInstance page(UUID id, @Nullable String refused) {
        List<DeskProposal> found =
                Asking.ifThere(List.of(), () -> proposals.proposals(id).items());
        return new ProposalsPage(id, found, refused).setLocale(frame.locale());
    }
}
