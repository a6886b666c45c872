package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.desk.Items;

/** Gathers what the board shows; asks for all of it at once. */
@ApplicationScoped
class BoardReading {

    private final KpiApi kpis;
    private final StaffReading staff;
    private final Asking asking;
    private final BoardSettings settings;

    BoardReading(@RestClient KpiApi kpis, StaffReading staff, Asking asking, BoardSettings settings) {
        this.kpis = kpis;
        this.staff = staff;
        this.asking = asking;
        this.settings = settings;
    }

    BoardScope scope(BoardQuery query) {
        return BoardScope.of(query, settings, Instant.now(Clock.systemUTC()));
    }

    BoardView view(BoardScope scope, Facet asked, Locale locale) {
        Facet by = asked == Facet.OPERATOR && !settings.operators() ? Facet.TEAM : asked;
        CompletableFuture<Items<BoardReport>> now = asking.ask(
                () -> kpis.reports(scope.search().by(scope.period().step().key())));
        CompletableFuture<Items<BoardReport>> before = asking.ask(() -> kpis.reports(scope.searchBefore()));
        CompletableFuture<Items<BoardReport>> parts =
                asking.ask(() -> kpis.reports(scope.search().by(by.key())));
        CompletableFuture<BoardReport> heat = asking.ask(
                () -> kpis.report(Indicator.RESPONSE_RATE.key(), scope.search().by("day-of-week", "hour-of-day")));
        CompletableFuture<BoardReport> flow = asking.ask(() ->
                kpis.report(Indicator.NO_ESCALATION_RATE.key(), scope.search().by(Facet.LEVEL.key())));
        StaffNames names = Asking.answer(asking.ask(staff::names));
        BoardLabels labels = new BoardLabels(locale, names);
        TileMaking tiles = tiles(scope, Asking.answer(now), Asking.answer(before), labels);
        return new BoardView(
                scope,
                labels.days(scope.period()),
                labels.days(scope.period().before()),
                BoardChoices.of(scope, names, settings, labels),
                tiles.profile(),
                tiles.tile(Indicator.SERVICE_LEVEL),
                tiles.tile(Indicator.SLA_COMPLIANCE),
                BacklogAges.of(
                        tiles.tile(Indicator.BACKLOG),
                        tiles.report(Indicator.BACKLOG).whole(),
                        labels.figures()),
                LoadStep.of(
                        tiles.tile(Indicator.RESPONSE_RATE).steps(),
                        tiles.tile(Indicator.TICKETS_RESOLVED).steps()),
                HeatMap.of(Asking.answer(heat).groups(), labels),
                FlowStep.of(Asking.answer(flow).groups(), scope, labels),
                PartTable.of(by, Asking.answer(parts).items(), scope, labels));
    }

    /** The figures for a wall: today, or the period that is asked for. */
    WallView wall(BoardScope scope, Locale locale) {
        CompletableFuture<Items<BoardReport>> now = asking.ask(
                () -> kpis.reports(scope.search().by(scope.period().step().key())));
        CompletableFuture<Items<BoardReport>> before = asking.ask(() -> kpis.reports(scope.searchBefore()));
        StaffNames names = scope.only().isEmpty() ? StaffNames.NONE : staff.names();
        BoardLabels labels = new BoardLabels(locale, names);
        TileMaking tiles = tiles(scope, Asking.answer(now), Asking.answer(before), labels);
        return new WallView(
                scope,
                labels.days(scope.period()),
                labels.parts(scope),
                tiles.profile(),
                tiles.tile(Indicator.SERVICE_LEVEL),
                BacklogAges.of(
                        tiles.tile(Indicator.BACKLOG),
                        tiles.report(Indicator.BACKLOG).whole(),
                        labels.figures()));
    }

    private TileMaking tiles(BoardScope scope, Items<BoardReport> now, Items<BoardReport> before, BoardLabels labels) {
        return new TileMaking(scope, now.items(), before.items(), settings.target(), labels);
    }
}
