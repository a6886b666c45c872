package org.hotline.door.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.door.board.StaffApi.TicketName;
import org.hotline.door.desk.Clock;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket counts.
 *
 * @param back where one came from
 * @param leftOut why it is left out of everything; empty when it is not
 */
public record WhyView(
        UUID id, String number, String subject, String leftOut, WayBack back, List<CountedIn> indicators) {

    static WhyView of(
            TicketExplanation explanation,
            @Nullable TicketName name,
            WayBack back,
            List<Clock> promises,
            BoardLabels labels) {
        return new WhyView(
                explanation.ticketId(),
                explanation.number(),
                name == null ? "" : labels.subject(name),
                explanation.excluded() == null ? "" : labels.counted().reason(explanation.excluded()),
                back,
                explanation.kpis().stream()
                        .filter(counted -> !counted.members().isEmpty())
                        .flatMap(counted -> Indicator.of(counted.kpi()).stream()
                                .map(indicator -> CountedIn.of(indicator, counted.members(), promises, labels)))
                        .toList());
    }

    /**
     * Where one came from, and which days are meant.
     *
     * @param days what an address has to say of them after its question mark
     */
    public record WayBack(boolean list, String address, String days) {

        static WayBack of(Optional<Indicator> list, BoardScope scope, MemberCut cut, IndicatorPart part) {
            String days = scope.address();
            return new WayBack(
                    list.isPresent(),
                    list.map(indicator -> indicator.address() + "?" + days + cut.address() + "&part=" + part.key())
                            .orElse("/board?" + days),
                    days);
        }
    }

    /** With what it counts in one of them. */
    public record CountedIn(Indicator indicator, List<CountedRow> rows) {

        static CountedIn of(Indicator indicator, List<BoardMember> members, List<Clock> promises, BoardLabels labels) {
            List<Clock> left = indicator == Indicator.SLA_COMPLIANCE ? new ArrayList<>(promises) : List.of();
            List<CountedRow> rows = new ArrayList<>();
            for (BoardMember member : members) {
                CountedRow row = CountedRow.of(indicator, member, null, labels);
                Optional<Clock> promise = left.stream().filter(row::isOf).findFirst();
                promise.ifPresent(left::remove);
                rows.add(promise.map(kept -> row.of(kept, labels)).orElse(row));
            }
            return new CountedIn(indicator, rows);
        }
    }
}
