package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
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
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.FormValue;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jspecify.annotations.Nullable;

/** What the community asks and answers: one of us reads it before everybody does. */
@Path("/community")
@Produces(MediaType.TEXT_HTML)
public class DeskContributionResource {

    private static final int AT_A_TIME = 20;

    private final ContributionApi contributions;
    private final Frame frame;

    DeskContributionResource(@RestClient ContributionApi contributions, Frame frame) {
        this.contributions = contributions;
        this.frame = frame;
    }

    @GET
    public TemplateInstance list(
            @DefaultValue("WAITING") @QueryParam("list") ContributionList list,
            @Nullable @QueryParam("after") String after) {
        return page(list, after, null);
    }

    /** What was refused is told above the list as it is now, and what had been written is not lost. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @DefaultValue("WAITING") @QueryParam("list") ContributionList list,
            @Nullable @FormParam("contribution") String contribution,
            @Nullable @FormParam("step") String step,
            @Nullable @FormParam("once") String once,
            @Nullable @FormParam("text") String text) {
        try {
            FormValue.of(ContributionStep.class, step)
                    .take(contributions, FormValue.id(contribution), FormValue.once(once), text);
            return Response.seeOther(URI.create("/community?list=" + list)).build();
        } catch (ClientWebApplicationException refused) {
            String reason = Refusal.reason(refused, frame.language());
            return Response.status(refused.getResponse().getStatus())
                    .entity(page(list, null, new ContributionsPage.Refused(reason, text)))
                    .build();
        }
    }

    private TemplateInstance page(
            ContributionList list, @Nullable String after, ContributionsPage.@Nullable Refused refused) {
        List<ContributionList> lists = List.copyOf(
                frame.edits()
                        ? EnumSet.allOf(ContributionList.class)
                        : EnumSet.complementOf(EnumSet.of(ContributionList.SOLVED)));
        Items<DeskContribution> said = list.read(contributions, after, AT_A_TIME);
        return new ContributionsPage(said, list, lists, TicketAction.once(), refused).setLocale(frame.locale());
    }
}
