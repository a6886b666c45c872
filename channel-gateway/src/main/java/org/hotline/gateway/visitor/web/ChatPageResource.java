package org.hotline.gateway.visitor.web;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.page.CustomerPage;
import org.hotline.gateway.page.CustomerText;
import org.hotline.look.Look;
import org.hotline.look.ReaderLanguage;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The live chat for pages of others, and a page of ours that shows it. */
@Path("/chat")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Tag(name = "live chat", description = "The live chat for pages of others, and a page that shows it.")
class ChatPageResource {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";
    private static final String SCRIPT = "text/javascript";

    private final ChatWidget widget;
    private final Template page;
    private final HttpHeaders headers;

    ChatPageResource(ChatWidget widget, @Location("chat.html") Template page, HttpHeaders headers) {
        this.widget = widget;
        this.page = page;
        this.headers = headers;
    }

    @GET
    @Operation(
            summary = "Read the page with the live chat",
            description = "A page with the live chat as pages of others have it.")
    public RestResponse<String> page() {
        String language = ReaderLanguage.preferred(headers.getHeaderString("Accept-Language"));
        String html = CustomerPage.html(
                page.data("styles", Look.STYLES).data("reading", Look.READING), CustomerText.of("chat", language));
        return ResponseBuilder.ok(html, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    @GET
    @Path("widget.js")
    @Produces(SCRIPT)
    @Operation(
            summary = "Read the script of the live chat",
            description = "The script that a page needs to have the live chat, styles and words included.")
    public RestResponse<String> script() {
        return ResponseBuilder.ok(widget.script(), SCRIPT + ";charset=utf-8")
                .header("Cache-Control", "public, max-age=300")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
