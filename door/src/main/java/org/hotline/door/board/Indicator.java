package org.hotline.door.board;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the kpi-service counts; first the six of the hotline operator's profile. */
public enum Indicator {
    RESPONSE_RATE(FigureUnit.SHARE, Better.MORE),
    TICKETS_CLOSED(FigureUnit.COUNT, Better.NEITHER),
    RESOLUTION_RATE(FigureUnit.SHARE, Better.MORE),
    FIRST_CONTACT_RESOLUTION(FigureUnit.SHARE, Better.MORE),
    NO_ESCALATION_RATE(FigureUnit.SHARE, Better.MORE),
    CUSTOMER_SATISFACTION(FigureUnit.SHARE, Better.MORE, AmountUnit.STARS),
    TICKETS_RESOLVED(FigureUnit.COUNT, Better.NEITHER),
    FIRST_RESPONSE_TIME(FigureUnit.SECONDS, Better.LESS),
    NEXT_REPLY_TIME(FigureUnit.SECONDS, Better.LESS),
    RESOLUTION_TIME(FigureUnit.SECONDS, Better.LESS),
    FIRST_LEVEL_RESOLUTION(FigureUnit.SHARE, Better.MORE),
    FIRST_LEVEL_CAPABLE_LEAKAGE(FigureUnit.SHARE, Better.LESS),
    ONE_TOUCH_RESOLUTION(FigureUnit.SHARE, Better.MORE, AmountUnit.REPLIES),
    REOPEN_RATE(FigureUnit.SHARE, Better.LESS),
    TRANSFER_RATE(FigureUnit.SHARE, Better.LESS, AmountUnit.TIMES),
    BACKLOG(FigureUnit.COUNT, Better.LESS),
    SLA_COMPLIANCE(FigureUnit.SHARE, Better.MORE),
    AVERAGE_SPEED_OF_ANSWER(FigureUnit.SECONDS, Better.LESS),
    ABANDONMENT_RATE(FigureUnit.SHARE, Better.LESS),
    SERVICE_LEVEL(FigureUnit.SHARE, Better.MORE),
    AVERAGE_HANDLE_TIME(FigureUnit.SECONDS, Better.NEITHER),
    CALLBACK_COMPLETION(FigureUnit.SHARE, Better.MORE),
    SURVEY_RESPONSE_RATE(FigureUnit.SHARE, Better.MORE);

    private static final int PROFILE = 6;

    private final FigureUnit unit;
    private final Better better;
    private final AmountUnit amount;

    Indicator(FigureUnit unit, Better better) {
        this(unit, better, AmountUnit.SECONDS);
    }

    Indicator(FigureUnit unit, Better better, AmountUnit amount) {
        this.unit = unit;
        this.better = better;
        this.amount = amount;
    }

    /** The six of the hotline operator's profile. */
    static List<Indicator> profile() {
        return List.of(values()).subList(0, PROFILE);
    }

    static Optional<Indicator> of(String key) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.key().equals(key))
                .findFirst();
    }

    /** As addresses and the kpi-service call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the board shows what is behind it. */
    public String address() {
        return "/board/indicators/" + key();
    }

    FigureUnit unit() {
        return unit;
    }

    /** What its members have an amount of. */
    AmountUnit amount() {
        return amount;
    }

    /** Whether its figures count tickets, each once, although a ticket may be listed twice. */
    boolean isOfDifferentTickets() {
        return this == TICKETS_CLOSED || this == TICKETS_RESOLVED || this == RESOLUTION_RATE || this == REOPEN_RATE;
    }

    Better better() {
        return better;
    }

    /** Of nothing there is no share and no length of time, but a number: nought. */
    @Nullable
    BigDecimal figure(@Nullable BigDecimal value) {
        return value == null && isCount() ? BigDecimal.ZERO : value;
    }

    public boolean isShare() {
        return unit == FigureUnit.SHARE;
    }

    public boolean isCount() {
        return unit == FigureUnit.COUNT;
    }

    /** Whether it sets two numbers side by side that are not of each other. */
    public boolean isSideBySide() {
        return this == RESOLUTION_RATE;
    }

    /** Whether one wants more of it. */
    enum Better {
        MORE,
        LESS,
        NEITHER
    }
}
