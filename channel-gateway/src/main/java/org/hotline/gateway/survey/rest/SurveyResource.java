package org.hotline.gateway.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.gateway.survey.Survey;
import org.hotline.gateway.survey.SurveyAnswering;
import org.hotline.gateway.survey.SurveyReading;
import org.hotline.kit.api.Problems;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The page behind the link that a customer got. Looking at it changes nothing: mail scanners look too. */
@Path("/v1/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "surveys", description = "Questions to customers how it went, behind links that only they have.")
class SurveyResource {

    private static final String SHOW = "Read a survey";
    private static final String SHOW_DESCRIPTION =
            "Shows what the customer is asked about and the answer so far. The token"
                    + " of the link is all that it needs; a browser gets a page.";
    private static final String ANSWER = "Answer a survey";
    private static final String ANSWER_DESCRIPTION =
            "Takes a score from 1 (very dissatisfied) to 5 (very satisfied) and a comment; a later answer replaces an earlier one.";

    private final SurveyAnswering answering;
    private final SurveyReading reading;
    private final SurveyPages pages;

    SurveyResource(SurveyAnswering answering, SurveyReading reading, SurveyPages pages) {
        this.answering = answering;
        this.reading = reading;
        this.pages = pages;
    }

    /** What a customer says. */
    record AnswerRequest(
            @NotNull @Min(1) @Max(5) Integer score,
            @Nullable @Size(max = 2000) String comment) {}

    /** A survey as a front end needs it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SurveyView(
            String ticketNumber,
            @Nullable String subject,
            String language,
            Instant expiresAt,
            @Nullable Integer score,
            @Nullable String comment) {

        static SurveyView of(Survey survey) {
            return new SurveyView(
                    survey.ticketNumber(),
                    survey.subject(),
                    survey.language(),
                    survey.expiresAt(),
                    survey.score(),
                    survey.comment());
        }
    }

    @GET
    @Path("{token}")
    @Operation(summary = SHOW, description = SHOW_DESCRIPTION)
    @Problems("404 survey-not-found")
    public SurveyView get(@PathParam("token") String token) {
        return SurveyView.of(reading.get(token));
    }

    @GET
    @Path("{token}")
    @Produces(MediaType.TEXT_HTML + ";qs=0.9")
    @Operation(summary = SHOW, description = SHOW_DESCRIPTION)
    @Problems("404 survey-not-found")
    public RestResponse<String> showAsPage(@PathParam("token") String token, @BeanParam @Valid SurveyPageQuery query) {
        return pages.question(reading.get(token), query.score());
    }

    @POST
    @Path("{token}")
    @Operation(summary = ANSWER, description = ANSWER_DESCRIPTION)
    @Problems({"404 survey-not-found", "429 survey-answered-too-often"})
    public SurveyView answer(@PathParam("token") String token, @Valid @NotNull AnswerRequest request) {
        return SurveyView.of(answering.answer(token, request.score(), request.comment()));
    }

    @POST
    @Path("{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML + ";qs=0.9")
    @Operation(summary = ANSWER, description = ANSWER_DESCRIPTION)
    @Problems({"404 survey-not-found", "429 survey-answered-too-often"})
    public RestResponse<String> submit(@PathParam("token") String token, @BeanParam @Valid FormAnswerRequest request) {
        return pages.thanks(answering.answer(token, request.score(), request.comment()));
    }
}
