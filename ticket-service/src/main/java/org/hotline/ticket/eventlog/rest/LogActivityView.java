package org.hotline.ticket.eventlog.rest;

import java.util.Map;
import java.util.stream.Collectors;
import org.hotline.ticket.eventlog.LogMapping;
import org.hotline.ticket.importing.PastEvent.PastEventKind;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.Status;
import org.jspecify.annotations.Nullable;

/** What an activity of an event log means. */
record LogActivityView(
        PastEventKind kind,
        @Nullable Status status,
        @Nullable ClosureReason reason,
        @Nullable Integer score) {

    static LogActivityView of(LogMapping.LogActivity activity) {
        return new LogActivityView(activity.kind(), activity.status(), activity.reason(), activity.score());
    }

    static Map<String, LogActivityView> of(Map<String, LogMapping.LogActivity> activities) {
        return activities.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, activity -> of(activity.getValue())));
    }
}
