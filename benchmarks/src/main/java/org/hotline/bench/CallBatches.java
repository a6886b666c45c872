package org.hotline.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;

/** Whole calls of distinct callers, as a telephone system reports them in batches when it catches up. */
final class CallBatches {

    static final int EVENTS_OF_A_CALL = 4;

    /** How many calls are in a batch: few enough that a slow machine answers in time. */
    static final int CALLS = 50;

    private static final String[] EVENTS = {"OFFERED", "QUEUED", "CONNECTED", "ENDED"};
    private static final int[] SECONDS = {0, 1, 9, 129};

    private final String run;
    private final Instant firstOffered;

    /** @param run a word that no other run has */
    CallBatches(String run, Instant firstOffered) {
        this.run = run;
        this.firstOffered = firstOffered;
    }

    String account() {
        return "bench-" + run;
    }

    /** The lines of one batch, each call from its offer to its end. */
    byte[] batch(int number) {
        StringBuilder lines = new StringBuilder();
        for (int call = number * CALLS; call < (number + 1) * CALLS; call++) {
            for (int event = 0; event < EVENTS_OF_A_CALL; event++) {
                lines.append(line(call, event)).append('\n');
            }
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String line(int call, int event) {
        return String.format(
                Locale.ROOT,
                "{\"callId\":\"%s-%d\",\"event\":\"%s\",\"at\":\"%s\",\"from\":\"+336%08d\",\"to\":\"+33100000000\","
                        + "\"direction\":\"INBOUND\",\"queue\":\"support\",\"account\":\"%s\"%s}",
                run,
                call,
                EVENTS[event],
                firstOffered.plusMillis(call * 10L).plusSeconds(SECONDS[event]),
                Math.floorMod(run.hashCode() + call, 100_000_000),
                account(),
                EVENTS[event].equals("CONNECTED") ? ",\"operator\":\"ann\"" : "");
    }
}
