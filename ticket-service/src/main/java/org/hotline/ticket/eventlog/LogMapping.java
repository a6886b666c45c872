package org.hotline.ticket.eventlog;

import java.util.List;
import java.util.Map;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.importing.PastEvent.PastEventKind;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of an event log mean.
 *
 * @param key what the mapping is known by
 * @param activities what each activity means
 * @param otherActivities what all others mean; without it their rows are refused
 * @param groups which team each group is
 * @param otherGroups which team all others are; without it their rows are refused
 * @param channel on which all tickets began
 * @param team which had them first, where the first row tells no group
 */
public record LogMapping(
        String key,
        LogForm form,
        LogColumns columns,
        Map<String, LogActivity> activities,
        @Nullable LogActivity otherActivities,
        Map<String, String> groups,
        @Nullable String otherGroups,
        Channel channel,
        @Nullable String account,
        String team) {

    /** What is read in place of what is not in the charset of the file; no charset has it. */
    public static final char UNREADABLE = '\uFFFF';

    /**
     * How the file is written.
     *
     * @param times patterns of moments, such as {@code dd-MM-yyyy HH:mm:ss}; those of ISO 8601 are always read
     * @param zone in which moments are that do not say it themselves
     * @param missing what stands where nothing is known
     */
    public record LogForm(String charset, String separator, List<String> times, String zone, List<String> missing) {}

    /**
     * The heads of the columns. Where several tell the activity, what they say is joined by a slash.
     *
     * @param event what the other system calls each event
     */
    public record LogColumns(
            String caseId,
            List<String> activity,
            String time,
            @Nullable String resource,
            @Nullable String group,
            @Nullable String event,
            @Nullable String customer) {}

    /** What an activity means. */
    public record LogActivity(
            PastEventKind kind,
            @Nullable Status status,
            @Nullable ClosureReason reason,
            @Nullable Integer score) {}
}
