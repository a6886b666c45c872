package org.hotline.door.board;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.hotline.door.board.StaffApi.TicketName;
import org.hotline.door.desk.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Something that counts in an indicator.
 *
 * @param ticket what its ticket is called; nothing when it has none, or none for whoever asks
 * @param when by the clocks of the board
 * @param how how it counts, in words
 * @param amount how long it took, or which score it has; empty when there is nothing to say
 * @param belongs to which team, operator and channel
 */
public record CountedRow(
        BoardMember member,
        @Nullable TicketName ticket,
        String when,
        String how,
        String tone,
        String amount,
        String belongs) {

    static CountedRow of(Indicator indicator, BoardMember member, @Nullable TicketName ticket, BoardLabels labels) {
        return new CountedRow(
                member,
                ticket,
                labels.moment(member.at()),
                how(indicator, member, labels),
                tone(indicator, member),
                amount(indicator, member, labels),
                labels.places(member));
    }

    /** The same, with what was promised. */
    CountedRow of(Clock promise, BoardLabels labels) {
        return new CountedRow(
                member, ticket, when, labels.promise(promise.target()) + " – " + how, tone, amount, belongs);
    }

    /** Whether it was kept or broken when this happened. */
    boolean isOf(Clock promise) {
        return Stream.of(promise.metAt(), promise.breachedAt(), promise.dueAt()).anyMatch(member.at()::equals);
    }

    private static String how(Indicator indicator, BoardMember member, BoardLabels labels) {
        if (member.excluded() != null) {
            return labels.counted().reason(member.excluded());
        }
        return member.part() == BoardMember.CountedAs.NUMERATOR
                ? labels.counted().reached(indicator)
                : labels.counted().missed(indicator);
    }

    private static String amount(Indicator indicator, BoardMember member, BoardLabels labels) {
        @Nullable BigDecimal amount = member.amount();
        if (amount == null) {
            return "";
        }
        FigureWords words = labels.figures();
        return switch (indicator.amount()) {
            case SECONDS -> words.duration(amount);
            case STARS -> labels.counted().score(words.count(amount));
            case TIMES, REPLIES -> number(indicator.amount(), amount, labels);
        };
    }

    /** That there is none is said by how it counts. */
    private static String number(AmountUnit unit, BigDecimal amount, BoardLabels labels) {
        CountedWords words = labels.counted();
        boolean one = amount.compareTo(BigDecimal.ONE) == 0;
        if (amount.signum() == 0) {
            return "";
        }
        String number = labels.figures().count(amount);
        return unit == AmountUnit.REPLIES
                ? one ? words.one_reply() : words.replies(number)
                : one ? words.once() : words.times(number);
    }

    /** How it looks: good when it is what one wants, a warning when it is not, and neither where nothing is wanted. */
    static String tone(Indicator indicator, BoardMember member) {
        if (member.part() == BoardMember.CountedAs.EXCLUDED || !indicator.isShare()) {
            return "";
        }
        boolean wanted = indicator.better() == Indicator.Better.MORE;
        return (member.part() == BoardMember.CountedAs.NUMERATOR) == wanted ? "good" : "warn";
    }
}
