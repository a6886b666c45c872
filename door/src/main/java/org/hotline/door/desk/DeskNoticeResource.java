package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What one is told of tickets that one watches, or where one is mentioned. */
@Path("/notices")
@Produces(MediaType.TEXT_HTML)
public class DeskNoticeResource {

    private static final int AT_A_TIME = 50;

    private final NoticeApi notices;
    private final Frame frame;

    DeskNoticeResource(@RestClient NoticeApi notices, Frame frame) {
        this.notices = notices;
        this.frame = frame;
    }

    @GET
    public TemplateInstance list(@Nullable @QueryParam("after") String after) {
        Items<DeskNotice> page = notices.notices(after, AT_A_TIME);
        List<UUID> unread = page.items().stream()
                .filter(DeskNotice::isNew)
                .map(DeskNotice::id)
                .toList();
        return new NoticesPage(page, unread).setLocale(frame.locale());
    }

    /** Marks one as read and goes to its ticket, or all that were shown. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> read(@FormParam("notice") List<UUID> shown, @Nullable @FormParam("ticket") UUID ticket) {
        notices.markRead(Map.of("ids", shown));
        return RestResponse.seeOther(URI.create(ticket == null ? "/notices" : "/tickets/" + ticket));
    }
}
