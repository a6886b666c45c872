package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.kit.event.Events;

/** Notes what happened to calls, once each, and tells the others. */
@ApplicationScoped
@Transactional
class CallNoting {

    private final CallTable calls;
    private final Events events;

    CallNoting(CallTable calls, Events events) {
        this.calls = calls;
        this.events = events;
    }

    /** Returns false when the report was known already. */
    boolean note(Call call, CallReport report, CallReceipt receipt) {
        calls.add(call, report.line().callId(), receipt);
        if (!calls.add(call, report, receipt)) {
            return false;
        }
        calls.extend(call, report, receipt);
        events.publish(call.event(report, receipt.at(), receipt.receivedAt()));
        return true;
    }
}
