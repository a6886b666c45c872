package org.hotline.kpi.test;

import jakarta.inject.Inject;
import java.util.List;
import org.hotline.event.CallEndCause;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.recording.FactRecording;
import org.junit.jupiter.api.BeforeEach;

/** A channel account of its own for each test, and what is recorded about it. */
public abstract class KpiTest {

    @Inject
    protected FactRecording recording;

    protected String account = "";

    @BeforeEach
    void anAccountOfItsOwn() {
        account = KpiApi.anAccount();
    }

    protected TicketTale ticket(String localTime) {
        return TicketTale.at(account, localTime);
    }

    protected CallTale call() {
        return CallTale.at(account, TicketTale.paris("2026-06-02T10:00:00")).offered();
    }

    protected TicketTale record(TicketTale ticket) {
        recording.record(ticket.facts());
        return ticket;
    }

    protected void record(CallTale call) {
        recording.record(call.facts());
    }

    protected void record(List<Fact> facts) {
        recording.record(facts);
    }

    /** Fourteen were taken, eleven of them within the target; five were given up, one flowed out. */
    protected void tellTwentyCalls() {
        for (int i = 0; i < 14; i++) {
            record(call().connected(i < 11 ? 10 : 30).ended(200, CallEndCause.NORMAL_CLEARING));
        }
        for (int wait : new int[] {2, 4, 12, 35, 90}) {
            record(call().ended(wait, CallEndCause.CANCEL));
        }
        record(call().ended(40, CallEndCause.FORWARDED));
    }
}
