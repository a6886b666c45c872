package org.hotline.kpi.report.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hotline.kit.security.Caller;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.report.Answer;
import org.hotline.kpi.report.KpiReporter;
import org.hotline.kpi.report.Wallboard;
import org.jspecify.annotations.Nullable;

/** The numbers as they change, for boards on walls. */
@Path("/v1/kpis/stream")
@RolesAllowed({Roles.TEAM_LEAD, Roles.SUPERVISOR, Roles.ADMIN})
class KpiStreamResource {

    private static final Duration PAUSE = Duration.ofMillis(400);

    private final KpiReporter reporter;
    private final CurrentCaller current;
    private final Clock clock;

    KpiStreamResource(KpiReporter reporter, CurrentCaller current, Clock clock) {
        this.reporter = reporter;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The answers now, and all of them again whenever one changed: an event {@code kpis} with the same items as the list.
     *
     * @param names the indicators that the board shows, separated by commas; the six of the profile by default
     */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> stream(
            @QueryParam("kpi") @Nullable String names, @BeanParam KpiQuery query, @Context Sse sse) {
        List<Kpi> shown = names == null ? KpiCatalogue.profile() : named(names);
        Caller caller = current.caller();
        query.question(caller, clock.instant()); // refuses nonsense before the stream begins
        Wallboard board = new Wallboard(reporter, shown, () -> query.question(caller, clock.instant()));
        return Multi.createFrom()
                .ticks()
                .every(PAUSE)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick ->
                        Uni.createFrom().item(board::look).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .filter(Optional::isPresent)
                .map(answers -> event(sse, answers.orElseThrow()));
    }

    private static List<Kpi> named(String names) {
        return Arrays.stream(names.split(",", -1)).map(KpiResource::find).toList();
    }

    private static OutboundSseEvent event(Sse sse, List<Answer> answers) {
        return sse.newEventBuilder()
                .name("kpis")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(new Board(answers.stream().map(AnswerView::of).toList()))
                .build();
    }

    /** What a board shows. */
    record Board(List<AnswerView> items) {}
}
