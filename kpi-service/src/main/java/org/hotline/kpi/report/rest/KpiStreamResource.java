package org.hotline.kpi.report.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hotline.kit.api.Problems;
import org.hotline.kit.security.CurrentCaller;
import org.hotline.kit.security.Roles;
import org.hotline.kit.web.EventStreams;
import org.hotline.kit.web.StrictQuery;
import org.hotline.kpi.indicator.Kpi;
import org.hotline.kpi.indicator.KpiCatalogue;
import org.hotline.kpi.report.KpiReport;
import org.hotline.kpi.report.WallboardWatching;
import org.jspecify.annotations.Nullable;

/** The numbers as they change, for boards on walls. */
@Path("/v1/kpis/stream")
@Produces(MediaType.SERVER_SENT_EVENTS)
@StrictQuery
@RolesAllowed(Roles.LEADS)
@Tag(name = KpiResource.TAG)
class KpiStreamResource {

    private static final Duration PAUSE = Duration.ofMillis(400);

    private final WallboardWatching watching;
    private final CurrentCaller current;
    private final EventStreams streams;
    private final Clock clock;

    KpiStreamResource(WallboardWatching watching, CurrentCaller current, EventStreams streams, Clock clock) {
        this.watching = watching;
        this.current = current;
        this.streams = streams;
        this.clock = clock;
    }

    /** What a wallboard shows. */
    record WallboardView(List<KpiView> items) {}

    @GET
    @Blocking
    @Operation(
            summary = "Watch indicators as they change",
            description = "Sends the reports now, and all of them again whenever one of them changed: an event `kpis` "
                    + "with the same items as the list. Shows the six of the profile unless others are named.")
    @APIResponse(
            responseCode = "200",
            description = "events named kpis, each with the reports as its data",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = WallboardView.class)))
    @Problems({"404 kpi-not-found", "429 too-many-requests"})
    public Multi<OutboundSseEvent> stream(
            @QueryParam("kpi")
                    @Nullable
                    @Parameter(description = "names of the indicators to show, separated by commas")
                    String names,
            @BeanParam @Valid KpiQuery query,
            @Context UriInfo uri,
            @Context Sse sse) {
        List<Kpi> shown = names == null ? KpiCatalogue.profile() : named(names);
        WallboardWatching.WallboardCriteria asked = new WallboardWatching.WallboardCriteria(
                shown, String.valueOf(uri.getRequestUri().getRawQuery()), () -> query.criteria(clock.instant()));
        WallboardWatching.Watch watch = watching.watch(asked, current.caller());
        Multi<OutboundSseEvent> events = streams.of(
                PAUSE, () -> watch.news().map(seen -> event(sse, seen)).stream().toList(), sse);
        watch.look(); // refuses nonsense before the stream begins
        return events;
    }

    private static List<Kpi> named(String names) {
        return Arrays.stream(names.split(",", -1)).map(Choices::kpi).distinct().toList();
    }

    private static OutboundSseEvent event(Sse sse, List<KpiReport> reports) {
        return sse.newEventBuilder()
                .name("kpis")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(new WallboardView(reports.stream().map(KpiView::of).toList()))
                .build();
    }
}
