package org.hotline.gateway.exchange.ari;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.gateway.call.CallEvent;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.exchange.AriStory;
import org.hotline.kit.security.Caller;

/** What comes out of events, without servers. */
final class AriListening {

    static final UUID ANN = Caller.operatorCalled("ann");
    static final UUID BOB = Caller.operatorCalled("bob");

    private final AriLines lines;
    private final AriCalls calls;
    private final Map<String, CallReport> told = new LinkedHashMap<>();

    AriListening(String... trunks) {
        this(5_000, trunks);
    }

    AriListening(int most, String... trunks) {
        this.lines = new AriLines(List.of(trunks));
        this.calls = new AriCalls(most);
    }

    static AriListening to(AriStory story, String... trunks) {
        return new AriListening(trunks).hear(story.events()).settle();
    }

    AriListening hear(Collection<String> events) {
        events.forEach(event -> AriEvent.read(event).ifPresent(news -> calls.take(news, Instant.EPOCH)));
        return tell(false);
    }

    /** Nothing more comes for a while. */
    AriListening settle() {
        return tell(true);
    }

    private AriListening tell(boolean settled) {
        for (AriCall call : calls.untold()) {
            List<CallReport> reports = AriTelling.reports(call, new AriRoles(call, lines), "+33100000000", settled);
            if (!reports.isEmpty()) {
                call.named();
            }
            reports.forEach(report -> told.putIfAbsent(report.details().eventId(), report));
        }
        return this;
    }

    AriCalls calls() {
        return calls;
    }

    /** As it happened. */
    List<CallReport> told() {
        return told.values().stream()
                .sorted(Comparator.comparing(CallReport::at))
                .toList();
    }

    List<CallReport> told(CallEvent event) {
        return told().stream().filter(report -> report.event() == event).toList();
    }

    /** As others would see it, whatever it came from. */
    List<String> story() {
        return told.values().stream()
                .map(report -> report.at() + " " + report.event() + " "
                        + report.details().operator() + " " + report.details().cause() + " "
                        + report.details().queue() + " " + report.line())
                .sorted()
                .toList();
    }
}
