package org.hotline.gateway.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.hotline.gateway.survey.Survey;
import org.hotline.gateway.survey.SurveyDesk;
import org.jspecify.annotations.Nullable;

/** The page behind the link that a customer got. Looking at it changes nothing: mail scanners look too. */
@Path("/v1/surveys/{token}")
@PermitAll
class SurveyResource {

    private final SurveyDesk desk;

    SurveyResource(SurveyDesk desk) {
        this.desk = desk;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Shows a survey and the answer so far")
    @APIResponseSchema(SurveyView.class)
    public Response show(@PathParam("token") String token) {
        return json(desk.show(token));
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";qs=0.9")
    @Operation(hidden = true)
    public Response page(@PathParam("token") String token) {
        return SurveyPage.question(desk.show(token));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answers; a later answer replaces an earlier one")
    @APIResponseSchema(value = SurveyView.class, responseCode = "200", responseDescription = "taken")
    public Response answer(@PathParam("token") String token, @NotNull @Valid AnswerRequest answer) {
        return json(desk.answer(token, answer.score, answer.comment));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML + ";qs=0.9")
    @Operation(hidden = true)
    public Response submit(
            @PathParam("token") String token,
            @FormParam("score") @NotNull @Min(1) @Max(5) Integer score,
            @FormParam("comment") @Size(max = 2000) @Nullable String comment) {
        return SurveyPage.thanks(desk.answer(token, score, comment));
    }

    private static Response json(Survey survey) {
        return Response.ok(SurveyView.of(survey))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What a customer says. */
    record AnswerRequest(
            @NotNull @Min(1) @Max(5) Integer score,
            @Size(max = 2000) @Nullable String comment) {}

    /** A survey as a front end needs it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SurveyView(
            String ticketNumber,
            String language,
            Instant expiresAt,
            @Nullable Integer score,
            @Nullable String comment) {

        static SurveyView of(Survey survey) {
            return new SurveyView(
                    survey.ticketNumber(), survey.language(), survey.expiresAt(), survey.score(), survey.comment());
        }
    }
}
