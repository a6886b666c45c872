package org.hotline.gateway.call.rest;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.ToldCall;

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

    /** Those within a talk of that time; they are told by the leg that asked for them. */
    static List<FreeSwitchHold> of(FreeSwitchCdr cdr, Instant begin, Instant end) {
        return HOLD.matcher(cdr.holds())
                .results()
                .limit(MOST)
                .flatMap(FreeSwitchHold::read)
                .filter(hold -> !hold.from.isBefore(begin) && !hold.to.isAfter(end))
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
