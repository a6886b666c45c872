package org.hotline.gateway.exchange.ari;

import org.hotline.gateway.call.HangupCause;
import org.jspecify.annotations.Nullable;

/** Why a channel ended, in the numbers of Q.850. */
final class AriCause {

    private AriCause() {}

    /** Of a call that nobody has taken; who hangs up himself gives up. */
    static HangupCause ofUnanswered(@Nullable String number, boolean hungUp, boolean inbound) {
        if (hungUp && inbound) {
            return HangupCause.CANCEL;
        }
        return switch (String.valueOf(number)) {
            case "17", "21" -> HangupCause.BUSY;
            case "1", "2", "3", "22", "28" -> HangupCause.NOT_FOUND;
            case "27", "34", "38", "41", "42", "44" -> HangupCause.CONGESTION;
            case "18", "19", "20" -> HangupCause.NO_ANSWER;
            default -> hungUp || !inbound ? HangupCause.CANCEL : HangupCause.NO_ANSWER;
        };
    }
}
