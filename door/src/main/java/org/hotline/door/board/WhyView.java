package org.hotline.door.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.door.board.StaffApi.TicketName;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket counts.
 *
 * @param back where one came from
 * @param leftOut why it is left out of everything; empty when it is not
 */
public record WhyView(UUID id, String number, String subject, String leftOut, WayBack back, List<CountedIn> indicators) {

    static WhyView of(TicketExplanation explanation, @Nullable TicketName name, WayBack back, BoardLabels labels) {
        return new WhyView(
                explanation.ticketId(),
                explanation.number(),
                name == null ? "" : name.subject(),
                explanation.excluded() == null ? "" : labels.counted().reason(explanation.excluded()),
                back,
                explanation.kpis().stream()
                        .filter(counted -> !counted.members().isEmpty())
                        .flatMap(counted -> Indicator.of(counted.kpi()).stream()
                                .map(indicator -> CountedIn.of(indicator, counted.members(), labels)))
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

        static CountedIn of(Indicator indicator, List<BoardMember> members, BoardLabels labels) {
            return new CountedIn(
                    indicator,
                    members.stream()
                            .map(member -> CountedRow.of(indicator, member, null, labels))
                            .toList());
        }
    }
}
