package org.hotline.ticket.eventlog.rest;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.time.ZoneName;
import org.hotline.kit.time.Zones;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.eventlog.LogMapping;
import org.hotline.ticket.importing.PastEvent.PastEventKind;
import org.hotline.ticket.team.Team;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.Status;
import org.jspecify.annotations.Nullable;

/** What the rows of an event log mean; what is not said is as CSV usually is: UTF-8, a comma, UTC. */
record LogMappingRequest(
        @Nullable @Size(max = 40) String charset,

        @Nullable @Pattern(regexp = "[^\"\r\n]", message = "must be one character, no quote")
        String separator,

        @Nullable @Size(max = 20) List<@NotNull @Size(min = 1, max = 60) String> times,
        @Nullable @ZoneName String zone,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 60) String> missing,
        @Valid @NotNull LogColumnsRequest columns,
        @NotNull @Size(max = 1_000) Map<@Size(max = 400) String, @Valid @NotNull LogActivityRequest> activities,
        @Nullable @Valid LogActivityRequest otherActivities,

        @Nullable @Size(max = 2_000)
        Map<@Size(max = 200) String, @NotNull @Size(max = Grammar.LONGEST_KEY) String> groups,

        @Nullable @Size(max = Grammar.LONGEST_KEY) String otherGroups,
        @NotNull Channel channel,
        @Nullable @Size(max = 200) String account,
        @Nullable @Size(max = Grammar.LONGEST_KEY) String team) {

    /** The heads of the columns. */
    record LogColumnsRequest(
            @NotNull @Size(min = 1, max = 200) String caseId,
            @NotEmpty @Size(max = 5) List<@NotNull @Size(min = 1, max = 200) String> activity,
            @NotNull @Size(min = 1, max = 200) String time,
            @Nullable @Size(max = 200) String resource,
            @Nullable @Size(max = 200) String group,
            @Nullable @Size(max = 200) String event,
            @Nullable @Size(max = 200) String customer) {

        LogMapping.LogColumns toColumns() {
            return new LogMapping.LogColumns(caseId, activity, time, resource, group, event, customer);
        }
    }

    /** What an activity means. */
    record LogActivityRequest(
            @NotNull PastEventKind kind,
            @Nullable Status status,
            @Nullable ClosureReason reason,
            @Nullable @Min(1) @Max(5) Integer score) {

        LogMapping.LogActivity toActivity() {
            if ((kind == PastEventKind.STATUS && status == null) || (kind == PastEventKind.RATING && score == null)) {
                throw FieldProblem.invalid("activities", "must have a status for a STATUS, and a score for a RATING");
            }
            return new LogMapping.LogActivity(kind, status, reason, score);
        }
    }

    private String knownCharset() {
        String name = requireNonNullElse(charset, "UTF-8");
        try {
            return Charset.forName(name).name();
        } catch (IllegalArgumentException unknown) {
            throw FieldProblem.invalid("charset", "must be a charset such as UTF-8");
        }
    }

    LogMapping toMapping(String key) {
        return new LogMapping(
                key,
                new LogMapping.LogForm(
                        knownCharset(),
                        requireNonNullElse(separator, ","),
                        requireNonNullElse(times, List.of()),
                        zone == null ? "Z" : Zones.find(zone).orElseThrow().getId(),
                        requireNonNullElse(missing, List.of())),
                columns.toColumns(),
                activities.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                activity -> activity.getValue().toActivity())),
                otherActivities == null ? null : otherActivities.toActivity(),
                requireNonNullElse(groups, Map.of()),
                otherGroups,
                channel,
                account,
                requireNonNullElse(team, Team.FIRST_LINE));
    }
}
