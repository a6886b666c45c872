package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.board.StaffApi.TicketName;
import org.hotline.door.desk.Items;
import org.hotline.door.page.Asking;
import org.jspecify.annotations.Nullable;

/** Gathers what is behind a figure. */
@ApplicationScoped
class IndicatorReading {

    private static final int ROWS = 25;

    private final KpiApi kpis;
    private final MemberWalk walk;
    private final TicketNaming naming;
    private final StaffReading staff;
    private final Asking asking;
    private final BoardSettings settings;

    IndicatorReading(
            @RestClient KpiApi kpis, MemberWalk walk, TicketNaming naming, StaffReading staff, Asking asking, BoardSettings settings) {
        this.kpis = kpis;
        this.walk = walk;
        this.naming = naming;
        this.staff = staff;
        this.asking = asking;
        this.settings = settings;
    }

    IndicatorView view(MemberWalk.Question question, @Nullable String after, Locale locale) {
        Indicator indicator = question.indicator();
        BoardScope scope = question.scope();
        MemberCut cut = question.cut();
        String[] by = cut.isWhole() ? new String[] {scope.period().step().key()} : cut.dimensions();
        CompletableFuture<BoardReport> now =
                asking.ask(() -> cut.of(kpis.report(indicator.key(), scope.search().by(by))));
        CompletableFuture<BoardReport> before = asking.ask(() ->
                cut.of(kpis.report(indicator.key(), scope.searchBefore().by(cut.dimensions()))));
        CompletableFuture<StaffNames> named = asking.ask(staff::names);
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

    /** How a ticket counts in all indicators. */
    WhyView explain(UUID ticket, WhyView.WayBack back, Locale locale) {
        CompletableFuture<TicketExplanation> explained = asking.ask(() -> kpis.explanation(ticket));
        CompletableFuture<StaffNames> named = asking.ask(staff::names);
        @Nullable TicketName name = staff.ticket(ticket);
        TicketExplanation explanation = Asking.answer(explained);
        BoardLabels labels = new BoardLabels(locale, settings.zone(), Asking.answer(named));
        return WhyView.of(explanation, name, back, labels);
    }
}
