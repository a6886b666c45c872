package org.hotline.gateway.interaction.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import org.hotline.event.Attachment;
import org.hotline.gateway.interaction.AttachmentReading;
import org.hotline.gateway.interaction.AttachmentStoring;
import org.hotline.gateway.mail.FileNames;
import org.hotline.gateway.mail.MailFile;
import org.hotline.gateway.mail.MediaTypes;
import org.hotline.gateway.mail.StoredFile;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.Created;
import org.hotline.kit.web.Download;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Files that came with messages, and those that go with answers. */
@Path("/v1/attachments")
@RolesAllowed(Roles.STAFF)
@Tag(name = "interactions")
class AttachmentResource {

    private final AttachmentStoring storing;
    private final AttachmentReading reading;
    private final CurrentCaller current;

    AttachmentResource(AttachmentStoring storing, AttachmentReading reading, CurrentCaller current) {
        this.storing = storing;
        this.reading = reading;
        this.current = current;
    }

    /** What a file is called. */
    record UploadView(UUID id, String name, String type, long size) {

        static UploadView of(Attachment attachment) {
            return new UploadView(attachment.id(), attachment.name(), attachment.type(), attachment.size());
        }
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Upload a file for an answer",
            description = "Stores the body as a file and answers the id under which a reply takes it along. Name and"
                    + " media type are reduced to what is safe to show.")
    public RestResponse<UploadView> upload(
            InputStream body,
            @QueryParam("name") @Parameter(description = "what the file is called") @NotBlank @Size(max = 500)
                    String name,
            @HeaderParam("Content-Type") String type)
            throws IOException {
        byte[] content = Uploads.read(body, MailFile.MOST_BYTES);
        String safe = FileNames.safe(name);
        Attachment stored = storing.store(
                new MailFile(safe.isEmpty() ? "attachment" : safe, MediaTypes.safe(type.split(";", -1)[0]), content),
                current.caller());
        return Created.at("/v1/attachments/" + stored.id(), UploadView.of(stored));
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
            summary = "Download a file",
            description =
                    "The content of a file, to be saved and never to be run in a browser. For those who may see the"
                            + " ticket that it belongs to, and whoever uploaded it.")
    @Problems("404 attachment-not-found")
    public RestResponse<StreamingOutput> get(@PathParam("id") UUID id) {
        StoredFile file = reading.get(id, current.caller());
        return Download.of(file.name(), file.type(), file.content());
    }
}
