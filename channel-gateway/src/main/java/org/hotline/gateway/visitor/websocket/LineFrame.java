package org.hotline.gateway.visitor.websocket;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.hotline.gateway.chat.ChatPlace;
import org.jspecify.annotations.Nullable;

/** Where a visitor is told to be who waits for an answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineFrame(
        LineNews type,
        @Nullable Integer place,
        @Nullable Boolean more,
        @Nullable Long seconds) {

    /** What it is. */
    enum LineNews {
        WAITING,
        TAKEN,
        WAITED
    }

    static LineFrame of(ChatPlace place) {
        return place.taken()
                ? new LineFrame(LineNews.TAKEN, null, null, null)
                : new LineFrame(LineNews.WAITING, place.place(), place.more() ? Boolean.TRUE : null, place.seconds());
    }

    /** He waits no longer. */
    static LineFrame over() {
        return new LineFrame(LineNews.WAITED, null, null, null);
    }
}
