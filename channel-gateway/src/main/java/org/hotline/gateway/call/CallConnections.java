package org.hotline.gateway.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hotline.gateway.call.CallCourse.LegEvent;

/** Which telephones of a call ring and which are talked at, as one thing happens after the other. */
final class CallConnections {

    /** The caller gave up, or everything went well: not only this telephone has stopped ringing. */
    private static final Set<HangupCause> FOR_ALL = Set.of(HangupCause.CANCEL, HangupCause.NORMAL_CLEARING);

    private final List<LegEvent> ringing = new ArrayList<>();
    private final List<LegEvent> talking = new ArrayList<>();
    /** Who had it and has not handed it on, whether he talks or has hung up. */
    private final List<LegEvent> holders = new ArrayList<>();

    private final Set<String> answered = new HashSet<>();
    private final Map<String, List<LegEvent>> hungUp = new HashMap<>();

    /** Whether it ended talk, and nobody talks any more. */
    boolean take(LegEvent event) {
        String callId = event.leg().callId();
        if (event.is(CallEvent.OFFERED)) {
            if (!answered.contains(callId)
                    && hungUp.getOrDefault(callId, List.of()).stream().noneMatch(end -> silences(end, event))) {
                ringing.add(event);
            }
        } else if (event.isConnecting()) {
            connect(event);
        } else {
            hungUp.computeIfAbsent(callId, id -> new ArrayList<>()).add(event);
            ringing.removeIf(offered -> silences(event, offered));
            return talking.removeIf(leg -> event.leg().mayBe(leg.leg())) && talking.isEmpty();
        }
        return false;
    }

    /** It rings no more where it is answered. To whom the call is transferred has it from then on. */
    private void connect(LegEvent event) {
        String callId = event.leg().callId();
        answered.add(callId);
        ringing.removeIf(offered -> offered.leg().callId().equals(callId));
        if (event.is(CallEvent.TRANSFERRED)) {
            talking.removeIf(leg -> leg.leg().callId().equals(callId));
            holders.removeIf(leg -> leg.leg().callId().equals(callId));
        }
        talking.add(event);
        holders.add(event);
    }

    private static boolean silences(LegEvent hangup, LegEvent offered) {
        boolean forAll = hangup.cause() != null && FOR_ALL.contains(hangup.cause());
        return hangup.leg().callId().equals(offered.leg().callId())
                && (forAll || hangup.leg().mayBe(offered.leg()));
    }

    /** Nobody talks and nothing rings. */
    boolean isOver() {
        return ringing.isEmpty() && talking.isEmpty();
    }

    /** Whether a hang-up may be what ended it. */
    boolean isOfWhoeverHadIt(LegEvent hangup) {
        return holders.isEmpty()
                || holders.stream()
                        .anyMatch(leg ->
                                hangup.leg().mayBe(leg.leg()) && !hangup.at().isBefore(leg.at()));
    }
}
