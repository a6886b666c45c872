package org.hotline.kpi.report;

import java.time.Instant;

/** Where to go on in a list of members, which is in the order of their moments. */
public record MemberPlace(Instant at, String member) {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static final MemberPlace START = new MemberPlace(Instant.EPOCH, "");

    public MemberPlace {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
            throw new IllegalArgumentException("no member is placed at " + at);
        }
    }

    public static MemberPlace of(Member last) {
        return new MemberPlace(last.at(), last.member());
    }
}
