package org.hotline.gateway.call.rest;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.gateway.call.CallReport;

/** How long a caller was kept waiting while somebody had him. */
final class FreeSwitchHold {

    private static final int MOST = 100;
    private static final Pattern HOLD = Pattern.compile("\\{([0-9]{15,17}),([0-9]{15,17})\\}");

    private final Instant from;
    private final Instant to;

    private FreeSwitchHold(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    /** Those within the talk. */
    static List<FreeSwitchHold> of(FreeSwitchCdr cdr, FreeSwitchTalk talk) {
        String held = cdr.get("hold_events");
        return held == null
                ? List.of()
                : HOLD.matcher(held)
                        .results()
                        .limit(MOST)
                        .flatMap(FreeSwitchHold::read)
                        .filter(hold -> !hold.from.isBefore(talk.from()) && !hold.to.isAfter(talk.to()))
                        .toList();
    }

    private static Stream<FreeSwitchHold> read(MatchResult written) {
        Instant from = FreeSwitchTime.ofMicroseconds(written.group(1));
        Instant to = FreeSwitchTime.ofMicroseconds(written.group(2));
        return from == null || to == null ? Stream.of() : Stream.of(new FreeSwitchHold(from, to));
    }

    void tell(ToldCall call, List<CallReport> told) {
        told.add(call.held(from));
        told.add(call.resumed(to));
    }
}
