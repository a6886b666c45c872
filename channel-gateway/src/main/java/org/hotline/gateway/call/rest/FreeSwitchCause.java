package org.hotline.gateway.call.rest;

import java.util.Map;
import org.hotline.gateway.call.HangupCause;
import org.jspecify.annotations.Nullable;

/** Why a call ended, in the words of FreeSWITCH. */
final class FreeSwitchCause {

    private static final Map<String, HangupCause> CAUSES = Map.ofEntries(
            Map.entry("NORMAL_CLEARING", HangupCause.NORMAL_CLEARING),
            Map.entry("ORIGINATOR_CANCEL", HangupCause.CANCEL),
            Map.entry("LOSE_RACE", HangupCause.CANCEL),
            Map.entry("USER_BUSY", HangupCause.BUSY),
            Map.entry("CALL_REJECTED", HangupCause.BUSY),
            Map.entry("NO_ANSWER", HangupCause.NO_ANSWER),
            Map.entry("NO_USER_RESPONSE", HangupCause.NO_ANSWER),
            Map.entry("ALLOTTED_TIMEOUT", HangupCause.NO_ANSWER),
            Map.entry("SUBSCRIBER_ABSENT", HangupCause.NO_ANSWER),
            Map.entry("USER_NOT_REGISTERED", HangupCause.NO_ANSWER),
            Map.entry("UNALLOCATED_NUMBER", HangupCause.NOT_FOUND),
            Map.entry("NO_ROUTE_DESTINATION", HangupCause.NOT_FOUND),
            Map.entry("INVALID_NUMBER_FORMAT", HangupCause.NOT_FOUND),
            Map.entry("NORMAL_CIRCUIT_CONGESTION", HangupCause.CONGESTION),
            Map.entry("SWITCH_CONGESTION", HangupCause.CONGESTION),
            Map.entry("NORMAL_TEMPORARY_FAILURE", HangupCause.CONGESTION),
            Map.entry("NETWORK_OUT_OF_ORDER", HangupCause.CONGESTION),
            Map.entry("RECOVERY_ON_TIMER_EXPIRE", HangupCause.CONGESTION),
            Map.entry("BLIND_TRANSFER", HangupCause.FORWARDED),
            Map.entry("ATTENDED_TRANSFER", HangupCause.FORWARDED));

    private FreeSwitchCause() {}

    /** Who clears a call that nobody has taken gives up. */
    static @Nullable HangupCause of(@Nullable String said, boolean taken) {
        HangupCause cause = said == null ? null : CAUSES.get(said);
        return cause == HangupCause.NORMAL_CLEARING && !taken ? HangupCause.CANCEL : cause;
    }
}
