package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Asking;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;

/** What one is asked to take. */
@Path("/offers")
@Produces(MediaType.TEXT_HTML)
public class DeskOfferResource {

    private final OfferApi offers;
    private final Frame frame;

    DeskOfferResource(@RestClient OfferApi offers, Frame frame) {
        this.offers = offers;
        this.frame = frame;
    }

    /** Who works on no team is asked nothing. */
    @GET
    public TemplateInstance list() {
        return page(null);
    }

    /** Whoever accepts goes to the ticket. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @FormParam("offer") UUID offer,
            @FormParam("ticket") UUID ticket,
            @FormParam("answer") DeskDecision.Came answer) {
        try {
            if (answer == DeskDecision.Came.ACCEPTED) {
                offers.accept(offer);
                return Response.seeOther(URI.create("/tickets/" + ticket)).build();
            }
            offers.decline(offer);
            return Response.seeOther(URI.create("/offers")).build();
        } catch (ClientWebApplicationException refused) {
            return Response.status(refused.getResponse().getStatus())
                    .entity(page(Refusal.reason(refused, frame.language())))
                    .build();
        }
    }

    private TemplateInstance page(@Nullable String refused) {
        List<DeskOffer> asked = Asking.ifThere(List.of(), () -> offers.offers().items());
        return new OffersPage(asked, refused).setLocale(frame.locale());
    }
}
