package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Frame;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

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
    public TemplateInstance list(@PathParam("id") UUID id, @Nullable @QueryParam("after") String after) {
        Items<DeskWatcher> watchers = notices.watchers(id, after, MOST);
        boolean mine = watchers.items().stream().anyMatch(DeskWatcher::me);
        return new WatchersPage(id, watchers, mine, after == null && watchers.next() == null).setLocale(frame.locale());
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
