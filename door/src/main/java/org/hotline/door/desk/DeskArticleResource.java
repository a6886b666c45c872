package org.hotline.door.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Frame;

/** An article that only we may read, too: the page of a ticket takes it in, and it is a page of its own. */
@Path("/articles/{id}")
@Produces(MediaType.TEXT_HTML)
public class DeskArticleResource {

    private final KnowledgeApi knowledge;
    private final Frame frame;

    DeskArticleResource(@RestClient KnowledgeApi knowledge, Frame frame) {
        this.knowledge = knowledge;
        this.frame = frame;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        return new ArticlePage(knowledge.article(id)).setLocale(frame.locale());
    }
}
