package org.hotline.ticket.eventlog.rest;

import java.util.List;
import org.hotline.ticket.eventlog.LogMapping;
import org.jspecify.annotations.Nullable;

/** The heads of the columns of an event log. */
record LogColumnsView(
        String caseId,
        List<String> activity,
        String time,
        @Nullable String resource,
        @Nullable String group,
        @Nullable String event,
        @Nullable String customer) {

    static LogColumnsView of(LogMapping.LogColumns columns) {
        return new LogColumnsView(
                columns.caseId(),
                columns.activity(),
                columns.time(),
                columns.resource(),
                columns.group(),
                columns.event(),
                columns.customer());
    }
}
