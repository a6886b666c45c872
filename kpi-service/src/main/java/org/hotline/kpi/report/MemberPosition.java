package org.hotline.kpi.report;

import java.time.Instant;

/** Where to go on in a list of members, which is in the order of their moments. */
public record MemberPosition(Instant at, String member) {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static final MemberPosition START = new MemberPosition(Instant.EPOCH, "");

    public MemberPosition {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
            throw new IllegalArgumentException("no member is placed at " + at);
        }
    }

    public static MemberPosition of(Member last) {
        return new MemberPosition(last.at(), last.member());
    }
}
