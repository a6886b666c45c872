package org.hotline.gateway.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hotline.gateway.intake.Attachments;
import org.hotline.gateway.intake.IntakeProblem;
import org.hotline.gateway.mail.MailFile;
import org.hotline.kit.security.Roles;

/** Files that came with messages. */
@Path("/v1/attachments/{id}")
@RolesAllowed({Roles.OPERATOR, Roles.SPECIALIST, Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class AttachmentResource {

    private final Attachments attachments;

    AttachmentResource(Attachments attachments) {
        this.attachments = attachments;
    }

    @GET
    @Operation(summary = "A file's content, to be saved and never to be run in a browser")
    public Response read(@PathParam("id") UUID id) {
        MailFile file = attachments.find(id).orElseThrow(() -> IntakeProblem.attachmentNotFound(id));
        return Downloads.of(file.name(), file.type(), file.content());
    }
}
