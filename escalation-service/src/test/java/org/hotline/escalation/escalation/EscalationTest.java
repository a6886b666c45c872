package org.hotline.escalation.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hotline.escalation.ticket.KnownTicket;
import org.hotline.escalation.ticket.Level;
import org.hotline.event.Channel;
import org.hotline.event.TicketPriority;
import org.hotline.event.TicketStatus;
import org.hotline.event.TicketType;
import org.hotline.event.escalation.EscalationWithdrawn;
import org.hotline.kit.problem.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EscalationTest {

    private static final Instant T0 = Instant.parse("2026-11-24T09:00:00Z");
    private static final UUID SOMEBODY = new UUID(1, 1);

    private static final Map<String, Consumer<Escalation>> ACTIONS = Map.of(
            "accept", e -> e.accept(SOMEBODY, T0),
            "decline", e -> e.decline(SOMEBODY, "no", T0),
            "handBack", e -> e.handBack(SOMEBODY, "found", T0),
            "withdraw", e -> e.withdraw(SOMEBODY, "solved", T0),
            "complete", e -> e.complete(T0));

    private static final Map<EscalationStatus, Map<String, EscalationStatus>> ALLOWED = Map.of(
            EscalationStatus.REQUESTED,
            Map.of(
                    "accept", EscalationStatus.ACCEPTED,
                    "decline", EscalationStatus.DECLINED,
                    "withdraw", EscalationStatus.WITHDRAWN,
                    "complete", EscalationStatus.COMPLETED),
            EscalationStatus.ACCEPTED,
            Map.of(
                    "handBack",
                    EscalationStatus.HANDED_BACK,
                    "withdraw",
                    EscalationStatus.WITHDRAWN,
                    "complete",
                    EscalationStatus.COMPLETED));

    static Stream<Arguments> everyStatusAndAction() {
        return Stream.of(EscalationStatus.values())
                .flatMap(from -> ACTIONS.keySet().stream().map(action -> Arguments.of(from, action)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndAction")
    void onlyWhatTheMatrixAllowsHappens(EscalationStatus from, String action) {
        Escalation escalation = in(from);
        EscalationStatus to = ALLOWED.getOrDefault(from, Map.of()).get(action);

        int refusal = attempt(() -> Objects.requireNonNull(ACTIONS.get(action)).accept(escalation));

        assertThat(escalation.status()).isEqualTo(to == null ? from : to);
        assertThat(refusal).isEqualTo(to == null ? 409 : 0);
    }

    @Test
    void aWithdrawalSaysHowLongItWasOpenAndWhetherAnybodyHadAccepted() {
        EscalationWithdrawn early = in(EscalationStatus.REQUESTED).withdraw(SOMEBODY, "sorry", T0.plusSeconds(180));
        EscalationWithdrawn late = in(EscalationStatus.ACCEPTED).withdraw(SOMEBODY, "sorry", T0.plusSeconds(400));

        assertThat(early.beforeAcceptance()).isTrue();
        assertThat(early.secondsOpen()).isEqualTo(180);
        assertThat(late.beforeAcceptance()).isFalse();
    }

    private static int attempt(Runnable action) {
        try {
            action.run();
            return 0;
        } catch (DomainException refused) {
            return refused.status();
        }
    }

    private static Escalation in(EscalationStatus status) {
        KnownTicket ticket = ticket();
        Escalation escalation = new Escalation(
                ticket,
                EscalationRoute.functional(ticket, Level.SECOND, "second-line"),
                EscalationReason.by(SOMEBODY, "beyond us", "everything"),
                T0);
        switch (status) {
            case REQUESTED -> {}
            case ACCEPTED -> escalation.accept(SOMEBODY, T0);
            case DECLINED -> escalation.decline(SOMEBODY, "no", T0);
            case HANDED_BACK -> {
                escalation.accept(SOMEBODY, T0);
                escalation.handBack(SOMEBODY, "found", T0);
            }
            case WITHDRAWN -> escalation.withdraw(SOMEBODY, "sorry", T0);
            case COMPLETED -> escalation.complete(T0);
        }
        return escalation;
    }

    private static KnownTicket ticket() {
        return new KnownTicket(
                new UUID(2, 2),
                1,
                1,
                TicketStatus.OPEN,
                TicketType.INCIDENT,
                null,
                TicketPriority.NORMAL,
                Channel.EMAIL,
                "support",
                "first-line",
                Level.FIRST,
                T0,
                Set.of());
    }
}
