package org.hotline.gateway.messenger.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.hotline.gateway.delivery.DeliveryReason;
import org.hotline.gateway.messenger.MessengerTrouble;
import org.hotline.gateway.messenger.MessengerTrouble.TroubleKind;
import org.hotline.kit.outgoing.OutgoingCalls.ServerAnswer;

/** What Twilio answers that takes no message, and says of one that will never arrive. */
final class SmsRefusal {

    /** Whoever said STOP. */
    static final int STOPPED = 21610;

    private static final int CARRIER_BLOCKED = 30004;
    private static final int TOO_FAST = 20429;

    /** Who we are, from which number or service, and where to tell what becomes of it: what is set wrong with us. */
    private static final Set<Integer> OURS =
            Set.of(20003, 20005, 20006, 20404, 21212, 21603, 21606, 21609, 21659, 21701, 21702, 21703, 21704, 21705);

    /** The queue of the number is full, and the like. */
    private static final Set<Integer> LATER = Set.of(14107, 21611, 30001);

    private static final Set<Integer> LATER_STATUS = Set.of(408, 409, 425);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Set<Integer> NOBODY = Set.of(21211, 21214, 21217, 21614, 30003, 30005, 30006);

    private SmsRefusal() {}

    static MessengerTrouble of(ObjectMapper json, ServerAnswer answer) {
        int code = code(json, answer);
        String words = "Twilio says " + answer.status() + " and " + code;
        if (answer.status() == 429 || code == TOO_FAST) {
            return new MessengerTrouble(TroubleKind.EVERYTHING, DeliveryReason.RATE_LIMITED.name(), words, null);
        } else if (LATER.contains(code) || LATER_STATUS.contains(answer.status())) {
            return new MessengerTrouble(TroubleKind.PASSING, named(answer, code), words, PAUSE);
        } else if (answer.status() == 401 || answer.status() == 403 || OURS.contains(code)) {
            return new MessengerTrouble(TroubleKind.EVERYTHING, DeliveryReason.SIGN_IN_REFUSED.name(), words, null);
        } else if (answer.status() >= 500) {
            return new MessengerTrouble(TroubleKind.EVERYTHING, "TWILIO_HTTP_" + answer.status(), words, null);
        }
        return new MessengerTrouble(TroubleKind.FINAL, named(answer, code), words, null);
    }

    /** A file that is not there may be there in a moment. */
    static MessengerTrouble ofFile(ObjectMapper json, ServerAnswer answer) {
        return answer.status() == 404
                ? new MessengerTrouble(TroubleKind.PASSING, "TWILIO_HTTP_404", "Twilio has no such file yet", null)
                : of(json, answer);
    }

    private static String named(ServerAnswer answer, int code) {
        return code == 0 ? "TWILIO_HTTP_" + answer.status() : reason(code);
    }

    /** Why it will never arrive. */
    static String reason(int code) {
        if (code == STOPPED || code == CARRIER_BLOCKED) {
            return DeliveryReason.BLOCKED.name();
        }
        return NOBODY.contains(code) ? DeliveryReason.INVALID_ADDRESS.name() : "TWILIO_" + code;
    }

    static int code(ObjectMapper json, ServerAnswer answer) {
        try {
            return json.readTree(answer.body()).path("code").asInt();
        } catch (IOException noJson) {
            return 0;
        }
    }
}
