package org.hotline.gateway.visitor.websocket;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hotline.gateway.chat.ChatPlace;
import org.jspecify.annotations.Nullable;

/** Where a visitor is told to be who waits for an answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineFrame(
        Kind type,
        @Nullable Integer place,
        @Nullable Boolean more,
        @Nullable Long seconds) {

    /** What it is. */
    enum Kind {
        WAITING,
        TAKEN,
        WAITED
    }

    static LineFrame of(ChatPlace place) {
        return place.taken()
                ? new LineFrame(Kind.TAKEN, null, null, null)
                : new LineFrame(Kind.WAITING, place.place(), place.more() ? Boolean.TRUE : null, place.seconds());
    }

    /** He waits no longer. */
    static LineFrame over() {
        return new LineFrame(Kind.WAITED, null, null, null);
    }
}
