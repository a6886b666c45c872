package org.hotline.ticket.eventlog.rest;

import java.util.List;
import java.util.Map;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.eventlog.LogMapping;
import org.jspecify.annotations.Nullable;

/** What the rows of an event log mean. */
record LogMappingView(
        String key,
        String charset,
        String separator,
        List<String> times,
        String zone,
        List<String> missing,
        LogColumnsView columns,
        Map<String, LogActivityView> activities,
        @Nullable LogActivityView otherActivities,
        Map<String, String> groups,
        @Nullable String otherGroups,
        Channel channel,
        @Nullable String account,
        String team) {

    static LogMappingView of(LogMapping mapping) {
        LogMapping.LogForm form = mapping.form();
        return new LogMappingView(
                mapping.key(),
                form.charset(),
                form.separator(),
                form.times(),
                form.zone(),
                form.missing(),
                LogColumnsView.of(mapping.columns()),
                LogActivityView.of(mapping.activities()),
                mapping.otherActivities() == null ? null : LogActivityView.of(mapping.otherActivities()),
                mapping.groups(),
                mapping.otherGroups(),
                mapping.channel(),
                mapping.account(),
                mapping.team());
    }
}
