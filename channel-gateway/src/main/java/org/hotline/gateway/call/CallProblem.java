package org.hotline.gateway.call;

import org.hotline.kit.problem.DomainException;

/** Why a report about a call is refused. */
public final class CallProblem extends DomainException {

    private static final long serialVersionUID = 1L;

    private CallProblem(int status, String type, String detail) {
        super(status, type, detail);
    }

    /** A recording that the caller was not told of may not be kept. */
    public static DomainException recordingNotAnnounced() {
        return new CallProblem(
                        422, "recording-not-announced", "a recording is taken only when it was announced to the caller")
                .field("recording.announced", "must be true");
    }
}
