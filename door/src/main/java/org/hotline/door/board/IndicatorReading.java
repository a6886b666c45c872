package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hotline.door.board.StaffApi.TicketName;
import org.hotline.door.desk.Items;
import org.hotline.door.page.Asking;
import org.jspecify.annotations.Nullable;

/** Gathers what is behind a figure. */
@ApplicationScoped
class IndicatorReading {

    private static final int ROWS = 25;

    private final ReportAsking reports;
    private final MemberWalk walk;
    private final TicketNaming naming;
    private final BoardSettings settings;

    IndicatorReading(ReportAsking reports, MemberWalk walk, TicketNaming naming, BoardSettings settings) {
        this.reports = reports;
        this.walk = walk;
        this.naming = naming;
        this.settings = settings;
    }

    IndicatorView view(MemberWalk.Question question, @Nullable String after, Locale locale) {
        Indicator indicator = question.indicator();
        BoardScope scope = question.scope();
        MemberCut cut = question.cut();
        String[] by = cut.isWhole() ? new String[] {scope.period().step().key()} : cut.dimensions();
        CompletableFuture<BoardReport> now =
                reports.report(indicator, scope.search().by(by)).thenApply(cut::of);
        CompletableFuture<BoardReport> before = reports.report(
                        indicator, scope.searchBefore().by(cut.dimensions()))
                .thenApply(cut::of);
        CompletableFuture<StaffNames> named = naming.staff();
        Items<BoardMember> members = walk.page(question, after, ROWS);
        Map<UUID, TicketName> tickets = naming.of(members.items());
        BoardLabels labels = new BoardLabels(locale, settings.zone(), Asking.answer(named));
        TileMaking tiles = new TileMaking(
                scope, List.of(Asking.answer(now)), List.of(Asking.answer(before)), settings.target(), labels);
        return new IndicatorView(
                question,
                labels.days(scope.period()),
                Stream.concat(labels.parts(scope).stream(), labels.cut(cut).stream())
                        .toList(),
                tiles.tile(indicator),
                IndicatorView.PartChoice.of(indicator, tiles.report(indicator), labels.figures()),
                members.items().stream()
                        .map(member -> CountedRow.of(indicator, member, tickets.get(member.ticketId()), labels))
                        .toList(),
                members.next(),
                after != null);
    }
}
