package org.hotline.knowledge.help.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.Problem;
import org.hotline.kit.problem.TroubleProblems;
import org.hotline.kit.text.Texts;
import org.hotline.knowledge.community.CommunityReading;
import org.hotline.knowledge.community.Contribution;
import org.hotline.knowledge.community.ContributionWriting;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Asking and answering in public; it needs no script, no cookie and no address. */
@Path("/")
@Produces(HelpPages.HTML)
@PermitAll
@Tag(name = "community pages")
class ContributionFormResource {

    private static final int LONGEST_TITLE = 200;
    private static final String WAITS =
            ", which waits until one of us has read it, and leads to the page by which its writer"
                    + " comes back to it. The same form sent again changes nothing.";

    private final CommunityReading reading;
    private final ContributionWriting writing;
    private final ContributionForms forms;
    private final HelpPages pages;

    ContributionFormResource(
            CommunityReading reading, ContributionWriting writing, ContributionForms forms, HelpPages pages) {
        this.reading = reading;
        this.writing = writing;
        this.forms = forms;
        this.pages = pages;
    }

    @GET
    @Path("help/community/new")
    @Operation(summary = "Ask the community", description = "A page with the form for a question.")
    @Problems("404 community-closed")
    public RestResponse<String> questionForm(@BeanParam @Valid HelpQuery query) {
        return forms.handOut(Texts.atMost(LONGEST_TITLE, query.question()), null, query.language());
    }

    @GET
    @Path("help/community/{id}/answers/new")
    @Operation(summary = "Answer a question", description = "A page with the form for an answer.")
    @Problems({"404 contribution-not-found", "404 community-closed"})
    public RestResponse<String> answerForm(@PathParam("id") UUID id) {
        return forms.handOut("", reading.get(id).question(), null);
    }

    @POST
    @Path("help/community")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ResponseStatus(303)
    @Operation(summary = "Send a question", description = "Takes a question" + WAITS)
    @Problems({"404 contribution-not-found", "404 community-closed", "503 temporarily-unavailable"})
    public RestResponse<String> ask(@BeanParam @Valid QuestionForm form) {
        return written(form, null);
    }

    @POST
    @Path("help/community/{id}/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ResponseStatus(303)
    @Operation(summary = "Send an answer", description = "Takes an answer" + WAITS)
    @Problems({"404 contribution-not-found", "404 community-closed", "503 temporarily-unavailable"})
    public RestResponse<String> answer(@PathParam("id") UUID id, @BeanParam @Valid AnswerForm form) {
        return written(form, id);
    }

    private RestResponse<String> written(AnswerForm form, @Nullable UUID question) {
        writing.write(form.token(), question, form.written());
        return RestResponse.seeOther(URI.create("/help/community/mine/" + form.token()));
    }

    /** A form that breaks a rule comes back to people as they filled it in. */
    @ServerExceptionMapper
    Response refused(ConstraintViolationException broken, UriInfo address) {
        Problem problem = TroubleProblems.of(broken);
        if (!pages.areWanted()
                || !(broken.getConstraintViolations().iterator().next().getLeafBean() instanceof AnswerForm form)) {
            return problem.toResponse();
        }
        String question = address.getPathParameters().getFirst("id");
        try {
            Contribution asked = question == null
                    ? null
                    : reading.get(UUID.fromString(question)).question();
            return forms.handBack(form, problem, asked).toResponse();
        } catch (DomainException gone) {
            return TroubleProblems.of(gone).toResponse();
        }
    }
}
