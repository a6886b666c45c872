package org.hotline.gateway.visitor.rest;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.visitor.ChatOrigins;
import org.hotline.gateway.visitor.ChatProblem;
import org.hotline.gateway.visitor.VisitorFileReceiving;
import org.hotline.kit.api.Problems;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Files of visitors, from the page on which they chat. */
@Path("/v1/chat/files")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "live chat")
class ChatFileResource {

    private final VisitorFileReceiving receiving;
    private final ChatOrigins origins;
    private final HttpHeaders headers;

    ChatFileResource(VisitorFileReceiving receiving, ChatOrigins origins, HttpHeaders headers) {
        this.receiving = receiving;
        this.origins = origins;
        this.headers = headers;
    }

    @POST
    @Blocking
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(204)
    @Operation(
            summary = "Send a file in a live chat",
            description =
                    "Takes a file of a visitor and answers when it is safely stored. It is a message of the chat, told on its"
                            + " sockets and filed with the ticket; the same id again changes nothing. Pages of origins that have the chat may"
                            + " send one after the other.")
    @Problems({"403 chat-page-unknown", "404 chat-not-found", "409 chat-ended", "503 intake-overloaded"})
    public CompletionStage<Void> send(@BeanParam @Valid ChatFileRequest form) {
        if (!origins.isKnown(headers.getHeaderString("Origin"))) {
            throw ChatProblem.foreignPage();
        }
        return receiving
                .receive(form.token(), form.id(), form.toFile(), form.original())
                .thenAccept(accepted -> {});
    }
}
