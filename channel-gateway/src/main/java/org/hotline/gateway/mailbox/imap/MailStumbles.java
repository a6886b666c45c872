package org.hotline.gateway.mailbox.imap;

import java.util.HashMap;
import java.util.Map;

/** How often a mail could not be read, and why: only what cannot be read time and again is passed over. */
final class MailStumbles {

    private static final int MOST = 3;

    private final Map<Long, String> reasons = new HashMap<>();
    private final Map<Long, Integer> times = new HashMap<>();

    void add(long uid, String reason) {
        reasons.put(uid, reason);
        times.merge(uid, 1, Integer::sum);
    }

    boolean isBad(long uid) {
        return times.getOrDefault(uid, 0) >= MOST;
    }

    String reason(long uid) {
        return "cannot be read: " + reasons.getOrDefault(uid, "");
    }

    /** All up to that one are dealt with. */
    void forgetUpTo(long uid) {
        reasons.keySet().removeIf(known -> known <= uid);
        times.keySet().removeIf(known -> known <= uid);
    }
}
