package org.hotline.door.board;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the things behind a figure are listed. */
public enum IndicatorPart {
    COUNTED,
    REACHED,
    MISSED,
    LEFT_OUT;

    /** How it is written in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static IndicatorPart of(String key) {
        for (IndicatorPart part : values()) {
            if (part.key().equals(key)) {
                return part;
            }
        }
        return COUNTED;
    }

    public boolean isReached() {
        return this == REACHED;
    }

    public boolean isMissed() {
        return this == MISSED;
    }

    /** Of a number nothing is missed. */
    static List<IndicatorPart> of(Indicator indicator) {
        return indicator.isShare() ? List.of(values()) : List.of(COUNTED, LEFT_OUT);
    }

    /** As the kpi-service calls it; what is missed is told apart afterwards. */
    BoardMember.CountedAs asked() {
        return switch (this) {
            case COUNTED, MISSED -> BoardMember.CountedAs.DENOMINATOR;
            case REACHED -> BoardMember.CountedAs.NUMERATOR;
            case LEFT_OUT -> BoardMember.CountedAs.EXCLUDED;
        };
    }

    /** How many there are; nothing of what is not counted one by one. */
    @Nullable
    WrittenNumber number(Indicator indicator, BoardReport report, FigureWords words) {
        if (this == LEFT_OUT) {
            return words.number(report.whole().leftOut());
        }
        if (indicator.isOfDifferentTickets()) {
            return null;
        }
        long all = report.denominator().longValue();
        long reached = report.numerator().longValue();
        return words.number(
                switch (this) {
                    case REACHED -> reached;
                    case MISSED -> all - reached;
                    default -> all;
                });
    }

    boolean has(BoardMember member) {
        return this != MISSED || member.part() == BoardMember.CountedAs.DENOMINATOR;
    }
}
