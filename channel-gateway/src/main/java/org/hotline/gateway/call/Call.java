package org.hotline.gateway.call;

import java.time.Instant;
import java.util.UUID;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallHeld;
import org.hotline.event.interaction.CallLeft;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallQueued;
import org.hotline.event.interaction.CallResumed;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.interaction.WrapUpEnded;
import org.hotline.event.interaction.WrapUpStarted;
import org.hotline.gateway.interaction.Direction;
import org.hotline.kit.id.Ids;
import org.hotline.kit.staff.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A call between a customer and us.
 *
 * @param id the interaction that it is
 */
record Call(UUID id, UUID conversationId, String account, Direction direction) {

    private static final Channel VOICE = Channel.VOICE;

    /**
     * The fact that a report states. Whom a machine took from an operator has nobody any more.
     *
     * @param placement where the operator works, if that is known
     */
    InteractionEvent event(CallReport report, @Nullable Placement placement, Instant at, Instant recordedAt) {
        UUID eventId = Ids.next();
        boolean outbound = direction == Direction.OUTBOUND;
        CallReport.Details details = report.details();
        CallEvent step = report.isTakenByNobody() ? CallEvent.TRANSFERRED : report.event();
        String team = placement == null ? null : placement.team();
        SupportLevel level = placement == null ? null : placement.level();
        return switch (step) {
            case OFFERED -> new CallOffered(eventId, at, recordedAt, id, conversationId, VOICE, account, outbound);
            case QUEUED -> new CallQueued(eventId, at, recordedAt, id, conversationId, VOICE, account, details.queue());
            case CONNECTED ->
                new CallConnected(
                        eventId,
                        at,
                        recordedAt,
                        id,
                        conversationId,
                        VOICE,
                        account,
                        outbound,
                        details.operator(),
                        team,
                        level);
            case HELD -> new CallHeld(eventId, at, recordedAt, id, conversationId, VOICE, account, details.operator());
            case RESUMED ->
                new CallResumed(eventId, at, recordedAt, id, conversationId, VOICE, account, details.operator());
            case TRANSFERRED ->
                new CallTransferred(
                        eventId,
                        at,
                        recordedAt,
                        id,
                        conversationId,
                        VOICE,
                        account,
                        details.operator(),
                        team,
                        level,
                        report.isTakenByNobody() ? Boolean.TRUE : null);
            case ENDED -> ended(at, recordedAt, details.cause(), details.operator());
            case WRAPUP_STARTED ->
                new WrapUpStarted(eventId, at, recordedAt, id, conversationId, VOICE, account, details.operator());
            case WRAPUP_ENDED ->
                new WrapUpEnded(eventId, at, recordedAt, id, conversationId, VOICE, account, details.operator());
        };
    }

    /** One of ours hung up, whoever else is on the line. */
    CallLeft left(Instant at, Instant recordedAt, UUID operator) {
        return new CallLeft(Ids.next(), at, recordedAt, id, conversationId, VOICE, account, operator);
    }

    /** It is over, for now at least. */
    CallEnded ended(Instant at, Instant recordedAt, @Nullable HangupCause cause, @Nullable UUID operator) {
        return new CallEnded(
                Ids.next(),
                at,
                recordedAt,
                id,
                conversationId,
                VOICE,
                account,
                cause == null ? null : cause.published(),
                operator);
    }
}
