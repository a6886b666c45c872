package org.hotline.knowledge.picture.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Created;
import org.hotline.knowledge.picture.Picture;
import org.hotline.knowledge.picture.PictureKind;
import org.hotline.knowledge.picture.PictureReading;
import org.hotline.knowledge.picture.PictureStoring;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pictures that articles show. */
@Path("/v1/pictures")
@RolesAllowed(Roles.READERS)
@Tag(name = "pictures", description = "Pictures that articles show.")
class PictureResource {

    private final PictureStoring storing;
    private final PictureReading reading;
    private final CurrentCaller current;

    PictureResource(PictureStoring storing, PictureReading reading, CurrentCaller current) {
        this.storing = storing;
        this.reading = reading;
        this.current = current;
    }

    /**
     * How an article shows a picture.
     *
     * @param address what the body of an article says in Markdown: {@code ![what it shows](address)}
     * @param width in pixels
     * @param height in pixels
     * @param size in bytes
     */
    record PictureView(UUID id, String address, PictureKind kind, int width, int height, long size) {

        static PictureView of(Picture picture) {
            return new PictureView(
                    picture.id(), picture.address(), picture.kind(), picture.width(), picture.height(), picture.size());
        }
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EDITORS)
    @Operation(
            summary = "Upload a picture",
            description = "Stores the body as a picture that articles can show: PNG, JPEG, WebP or GIF, whatever its"
                    + " Content-Type says, of 5 MiB and 25,000,000 pixels at most. One that no revision of an article shows after a day"
                    + " is removed. What a camera wrote into it stays in it.")
    @Problems("409 too-many-pictures")
    public RestResponse<PictureView> upload(InputStream body) throws IOException {
        byte[] content = body.readNBytes(PictureStoring.LARGEST + 1);
        if (content.length > PictureStoring.LARGEST) {
            throw FieldProblem.tooLarge(
                    "body",
                    "must not exceed " + PictureStoring.LARGEST + " bytes",
                    "the picture exceeds " + PictureStoring.LARGEST + " bytes");
        }
        Picture stored = storing.store(content, current.caller());
        return Created.at("/v1/pictures/" + stored.id(), PictureView.of(stored));
    }

    @GET
    @Path("{id}")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "See a picture",
            description = "A picture that a published article shows which the caller may read; for editors any.")
    @Problems("404 picture-not-found")
    public RestResponse<StreamingOutput> get(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    @Parameter(description = "the ETag of what somebody has already")
                    @Nullable
                    String known) {
        return PictureFiles.answer(reading.get(id, current.caller()), "private, no-cache", known);
    }
}
