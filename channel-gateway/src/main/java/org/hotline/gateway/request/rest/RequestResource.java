package org.hotline.gateway.request.rest;

import io.smallrye.common.annotation.Blocking;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.request.FormQuestion;
import org.hotline.gateway.request.RequestReading;
import org.hotline.gateway.request.RequestReceiving;
import org.hotline.kit.api.Problems;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.problem.TroubleProblems;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The form by which everybody asks us, and the page that says what became of it, behind a link that only he has. */
@Path("/v1/requests")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Tag(name = "requests", description = "Our own form for everybody, without signing in.")
class RequestResource {

    private final RequestReceiving receiving;
    private final RequestReading reading;
    private final RequestPages pages;

    RequestResource(RequestReceiving receiving, RequestReading reading, RequestPages pages) {
        this.receiving = receiving;
        this.reading = reading;
        this.pages = pages;
    }

    @GET
    @Path("new")
    @Operation(summary = "Ask us", description = "A page with the form; it needs no script and no cookie.")
    public RestResponse<String> form(@BeanParam @Valid RequestFormQuery query) {
        return pages.form(query);
    }

    @POST
    @Blocking
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @ResponseStatus(303)
    @Operation(
            summary = "Send the form",
            description =
                    "Takes a request, answers when it is safely stored, and leads to the page that says what became"
                            + " of it. The same form sent again changes nothing. It is answered by mail.")
    @Problems("503 intake-overloaded")
    public CompletionStage<RestResponse<String>> ask(@BeanParam @Valid FormRequest form) {
        try {
            FormQuestion asked = form.request();
            return receiving.receive(asked, pages.original(asked)).thenApply(accepted -> pages.leadTo(form.token()));
        } catch (DomainException refused) {
            return CompletableFuture.completedStage(pages.refused(form, refused).orElseThrow(() -> refused));
        }
    }

    /** A form that breaks a rule, unless something else does. */
    @ServerExceptionMapper
    Response refused(ConstraintViolationException broken) {
        return broken.getConstraintViolations().iterator().next().getLeafBean() instanceof FormRequest form
                ? pages.refused(form, broken)
                        .map(RestResponse::toResponse)
                        .orElseGet(() -> TroubleProblems.of(broken).toResponse())
                : TroubleProblems.of(broken).toResponse();
    }

    @GET
    @Path("{token}")
    @Operation(
            summary = "See what became of a request",
            description = "A page with what was asked and answered so far. The token of the link is all that it needs.")
    @Problems("404 request-not-found")
    public RestResponse<String> status(@PathParam("token") String token) {
        return pages.status(reading.get(token));
    }
}
