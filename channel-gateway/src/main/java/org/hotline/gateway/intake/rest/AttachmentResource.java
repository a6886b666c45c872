package org.hotline.gateway.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.hotline.event.Attachment;
import org.hotline.gateway.intake.Attachments;
import org.hotline.gateway.intake.IntakeProblem;
import org.hotline.gateway.intake.MailIntake;
import org.hotline.gateway.mail.FileNames;
import org.hotline.gateway.mail.MailFile;
import org.hotline.gateway.mail.MediaTypes;
import org.hotline.kit.security.Roles;

/** Files that came with messages. */
@Path("/v1/attachments")
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class AttachmentResource {

    private final Attachments attachments;

    AttachmentResource(Attachments attachments) {
        this.attachments = attachments;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Uploads a file that is going to be sent with an answer")
    @APIResponseSchema(value = Attachment.class, responseCode = "201", responseDescription = "stored")
    public Response upload(
            InputStream body,
            @QueryParam("name") @NotBlank @Size(max = 500) String name,
            @HeaderParam("Content-Type") String type)
            throws IOException {
        byte[] content = body.readNBytes(MailIntake.MOST_BYTES + 1);
        if (content.length > MailIntake.MOST_BYTES) {
            throw IntakeProblem.tooLarge(MailIntake.MOST_BYTES);
        }
        if (content.length == 0) {
            throw IntakeProblem.empty();
        }
        String safe = FileNames.safe(name);
        Attachment stored = attachments.upload(
                new MailFile(safe.isEmpty() ? "attachment" : safe, MediaTypes.safe(type.split(";")[0]), content));
        return Response.created(URI.create("/v1/attachments/" + stored.id()))
                .entity(stored)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A file's content, to be saved and never to be run in a browser")
    public Response read(@PathParam("id") UUID id) {
        MailFile file = attachments.find(id).orElseThrow(() -> IntakeProblem.attachmentNotFound(id));
        return Downloads.of(file.name(), file.type(), file.content());
    }
}
