package org.hotline.gateway.interaction.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.access.CurrentAccess;
import org.hotline.gateway.interaction.InteractionReading;
import org.hotline.gateway.interaction.StoredOriginal;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Download;
import org.jboss.resteasy.reactive.RestResponse;

/** What became of what was handed in. */
@Path("/v1/interactions")
@RolesAllowed(Roles.SERVING)
@Tag(name = "interactions", description = "Exchanges with customers, their originals and their files.")
class InteractionResource {

    private static final Map<String, String> ENDINGS = Map.of(
            "message/rfc822", ".eml", MediaType.APPLICATION_JSON, ".json", "application/cloudevents+json", ".json");

    private final InteractionReading reading;
    private final CurrentAccess current;

    InteractionResource(InteractionReading reading, CurrentAccess current) {
        this.reading = reading;
        this.current = current;
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Read where an interaction stands",
            description = "Tells whether it was received, filed in a ticket or put in quarantine. Integrations see what"
                    + " is on their accounts; who works here what is in no ticket yet or in one that they may see.")
    @Problems("404 interaction-not-found")
    public InteractionView get(@PathParam("id") UUID id) {
        return InteractionView.of(reading.get(id, current.access()));
    }

    @GET
    @Path("{id}/raw")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "Download what was handed in",
            description =
                    "The original of an interaction, byte for byte, as a file to be saved, for those who may see the"
                            + " interaction.")
    @Problems("404 interaction-not-found")
    public RestResponse<StreamingOutput> raw(@PathParam("id") UUID id) {
        StoredOriginal original = reading.original(id, current.access());
        String ending = ENDINGS.getOrDefault(original.mediaType(), ".txt");
        return Download.of(id + ending, original.mediaType(), original.body());
    }
}
