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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.RestResponse;

/** Who watches a ticket, and whether one does so oneself. */
@Path("/tickets/{id}/watchers")
@Produces(MediaType.TEXT_HTML)
public class DeskWatcherResource {

    private static final int MOST = 200;

    private final NoticeApi notices;
    private final Frame frame;

    DeskWatcherResource(@RestClient NoticeApi notices, Frame frame) {
        this.notices = notices;
        this.frame = frame;
    }

    @GET
    public TemplateInstance list(@PathParam("id") UUID id) {
        List<DeskWatcher> watchers = notices.watchers(id, MOST).items();
        boolean mine = watchers.stream().anyMatch(DeskWatcher::me);
        return new WatchersPage(id, watchers, mine).setLocale(frame.locale());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Void> watch(@PathParam("id") UUID id, @FormParam("watch") boolean watch) {
        if (watch) {
            notices.watch(id);
        } else {
            notices.unwatch(id);
        }
        return RestResponse.seeOther(URI.create("/tickets/" + id));
    }
}
