package org.hotline.door.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.board.StaffApi.TicketName;
import org.hotline.door.desk.Items;
import org.hotline.door.page.Asking;
import org.jspecify.annotations.Nullable;

/** Gathers what is behind a figure. */
@ApplicationScoped
class IndicatorReading {

    private static final int ROWS = 25;
    /** How many pages are looked through for what is missed, before one has to ask for more. */
    private static final int MOST_PAGES = 20;

    private final KpiApi kpis;
    private final StaffReading staff;
    private final Asking asking;
    private final BoardSettings settings;

    IndicatorReading(@RestClient KpiApi kpis, StaffReading staff, Asking asking, BoardSettings settings) {
        this.kpis = kpis;
        this.staff = staff;
        this.asking = asking;
        this.settings = settings;
    }

    IndicatorView view(
            Indicator indicator, BoardScope scope, IndicatorPart part, @Nullable String after, Locale locale) {
        CompletableFuture<BoardReport> now = asking.ask(() -> kpis.report(
                indicator.key(), scope.search().by(scope.period().step().key())));
        CompletableFuture<BoardReport> before = asking.ask(() -> kpis.report(indicator.key(), scope.searchBefore()));
        CompletableFuture<StaffNames> named = asking.ask(staff::names);
        Items<BoardMember> members = members(indicator, scope, part, after);
        Map<UUID, TicketName> tickets = tickets(members.items());
        BoardLabels labels = new BoardLabels(locale, settings.zone(), Asking.answer(named));
        TileMaking tiles = new TileMaking(
                scope, List.of(Asking.answer(now)), List.of(Asking.answer(before)), settings.target(), labels);
        return new IndicatorView(
                scope,
                labels.days(scope.period()),
                labels.parts(scope),
                tiles.tile(indicator),
                part,
                members.items().stream()
                        .map(member -> CountedRow.of(indicator, member, tickets.get(member.ticketId()), labels))
                        .toList(),
                members.next(),
                after != null);
    }

    /** A page of them, or as many pages as it takes to fill one. */
    private Items<BoardMember> members(
            Indicator indicator, BoardScope scope, IndicatorPart part, @Nullable String after) {
        List<BoardMember> found = new ArrayList<>();
        @Nullable String next = after;
        for (int page = 0; page < MOST_PAGES && found.size() < ROWS; page++) {
            Items<BoardMember> some = kpis.members(indicator.key(), scope.search(), part.asked(), next, ROWS);
            some.items().stream().filter(part::has).forEach(found::add);
            next = some.next();
            if (next == null) {
                break;
            }
        }
        return new Items<>(found, next);
    }

    private Map<UUID, TicketName> tickets(List<BoardMember> members) {
        List<UUID> ids = members.stream()
                .map(BoardMember::ticketId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, TicketName> tickets = new HashMap<>();
        for (@Nullable TicketName ticket : asking.each(ids, staff::ticket)) {
            if (ticket != null) {
                tickets.put(ticket.id(), ticket);
            }
        }
        return tickets;
    }

    /** How a ticket counts in all indicators. */
    WhyView explain(UUID ticket, Locale locale) {
        CompletableFuture<TicketExplanation> explained = asking.ask(() -> kpis.explanation(ticket));
        CompletableFuture<StaffNames> named = asking.ask(staff::names);
        @Nullable TicketName name = staff.ticket(ticket);
        TicketExplanation explanation = Asking.answer(explained);
        BoardLabels labels = new BoardLabels(locale, settings.zone(), Asking.answer(named));
        return WhyView.of(explanation, name, labels);
    }
}
