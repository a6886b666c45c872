package org.hotline.knowledge.picture.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.knowledge.picture.PictureReading;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pictures of the articles for everybody. */
@Path("/")
@PermitAll
@Tag(name = "help centre")
class HelpPictureResource {

    private final PictureReading reading;

    HelpPictureResource(PictureReading reading) {
        this.reading = reading;
    }

    @GET
    @Path("help/pictures/{id}/{name}")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "See a picture of a public article",
            description = "A picture that a published article for everybody shows. It can be kept for an hour before"
                    + " somebody asks again whether it is still shown.")
    @Problems("404 picture-not-found")
    public RestResponse<StreamingOutput> picture(
            @PathParam("id") UUID id,
            @PathParam("name") @Parameter(description = "its size and kind, such as 640x480.png") String name,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(description = "the ETag of what somebody has already")
                    @Nullable
                    String known) {
        return PictureFiles.answer(reading.getForEverybody(id, name), "public, max-age=3600", known);
    }
}
