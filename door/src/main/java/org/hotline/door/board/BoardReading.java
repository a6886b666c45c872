package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hotline.door.page.Asking;

/** Gathers what the board shows; asks for all of it at once. */
@ApplicationScoped
class BoardReading {

    /** What a wall shows beside the six. */
    private static final List<Indicator> ON_THE_WALL = Stream.concat(
                    Indicator.profile().stream(), Stream.of(Indicator.SERVICE_LEVEL, Indicator.BACKLOG))
            .toList();

    private static final List<Indicator> ON_THE_BOARD = Stream.concat(
                    ON_THE_WALL.stream(), Stream.of(Indicator.SLA_COMPLIANCE, Indicator.TICKETS_RESOLVED))
            .toList();

    private final ReportAsking reports;
    private final StaffReading staff;
    private final Asking asking;
    private final BoardSettings settings;

    BoardReading(ReportAsking reports, StaffReading staff, Asking asking, BoardSettings settings) {
        this.reports = reports;
        this.staff = staff;
        this.asking = asking;
        this.settings = settings;
    }

    BoardScope scope(BoardQuery query) {
        StaffNames names = query.team.isBlank() ? StaffNames.NONE : staff.names();
        return BoardScope.of(query, names, settings, Instant.now(Clock.systemUTC()));
    }

    BoardView view(BoardScope scope, Facet asked, Locale locale) {
        Facet by = shown(asked);
        CompletableFuture<StaffNames> named = asking.ask(staff::names);
        ReportAsking.Awaited now = reports.reports(
                ON_THE_BOARD, scope.search().by(scope.period().step().key()));
        ReportAsking.Awaited before = reports.reports(ON_THE_BOARD, scope.searchBefore());
        ReportAsking.Awaited parts =
                reports.reports(PartTable.COLUMNS, scope.search().by(by.key()));
        CompletableFuture<BoardReport> heat =
                reports.report(Indicator.RESPONSE_RATE, scope.search().by("day-of-week", "hour-of-day"));
        CompletableFuture<BoardReport> flow =
                reports.report(Indicator.NO_ESCALATION_RATE, scope.search().by(Facet.LEVEL.key()));
        StaffNames names = Asking.answer(named);
        BoardLabels labels = new BoardLabels(locale, settings.zone(), names);
        TileMaking tiles = tiles(scope, now, before, labels);
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
                        tiles.tile(Indicator.TICKETS_RESOLVED).steps(),
                        labels.figures()),
                HeatMap.of(Asking.answer(heat).groups(), labels),
                FlowStep.of(Asking.answer(flow).groups(), scope, labels),
                PartTable.of(by, parts.answer(), scope, labels));
    }

    PartsPage.PartsView parts(BoardScope scope, Facet asked, Locale locale) {
        Facet by = shown(asked);
        ReportAsking.Awaited parts =
                reports.reports(PartTable.COLUMNS, scope.search().by(by.key()));
        StaffNames names = staff.names();
        BoardLabels labels = new BoardLabels(locale, settings.zone(), names);
        return new PartsPage.PartsView(
                scope,
                PartTable.of(by, parts.answer(), scope, labels),
                BoardChoices.of(scope, names, settings, labels).tables());
    }

    Facet shown(Facet asked) {
        return asked == Facet.OPERATOR && !settings.operators() ? Facet.TEAM : asked;
    }

    /** The figures for a wall: today, or the period that is asked for. */
    WallView wall(BoardScope scope, Locale locale) {
        ReportAsking.Awaited now = reports.reports(
                ON_THE_WALL, scope.search().by(scope.period().step().key()));
        ReportAsking.Awaited before = reports.reports(ON_THE_WALL, scope.searchBefore());
        StaffNames names = scope.only().isEmpty() ? StaffNames.NONE : staff.names();
        BoardLabels labels = new BoardLabels(locale, settings.zone(), names);
        TileMaking tiles = tiles(scope, now, before, labels);
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

    private TileMaking tiles(
            BoardScope scope, ReportAsking.Awaited now, ReportAsking.Awaited before, BoardLabels labels) {
        return new TileMaking(scope, now.answer(), before.answer(), settings.target(), labels);
    }
}
