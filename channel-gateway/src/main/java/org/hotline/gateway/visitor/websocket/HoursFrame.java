package org.hotline.gateway.visitor.websocket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a visitor is told that somebody is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoursFrame(HoursNews type, @Nullable Instant opensAt) {

    /** What it is. */
    enum HoursNews {
        CLOSED,
        OPENED
    }

    static HoursFrame opened() {
        return new HoursFrame(HoursNews.OPENED, null);
    }

    /** @param opensAt when somebody is there again, if that is known */
    static HoursFrame closed(@Nullable Instant opensAt) {
        return new HoursFrame(HoursNews.CLOSED, opensAt);
    }
}
