package org.hotline.kpi.report;

import java.time.Instant;

/** Where to go on in a list of members, which is in the order of their moments. */
public record MemberPosition(Instant at, String member) {

    public static final MemberPosition START = new MemberPosition(Instant.EPOCH, "");

    public static MemberPosition of(Member last) {
        return new MemberPosition(last.at(), last.member());
    }
}
