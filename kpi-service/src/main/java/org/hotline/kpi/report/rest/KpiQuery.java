package org.hotline.kpi.report.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.event.TicketPriority;
import org.hotline.kpi.indicator.Basis;
import org.hotline.kpi.report.CallPolicy;
import org.hotline.kpi.report.Dimension;
import org.hotline.kpi.report.KpiProblem;
import org.hotline.kpi.report.KpiReport;
import org.hotline.kpi.report.Period;
import org.hotline.kpi.report.ReportCriteria;
import org.hotline.kpi.report.ReportOptions;
import org.jspecify.annotations.Nullable;

/** What a report is to be about, as it is asked over HTTP. */
class KpiQuery extends PeriodQuery {

    @QueryParam("groupBy")
    @Nullable
    @Parameter(
            description =
                    "any of channel, account, team, level, operator, priority, category, language, day, week (ISO), "
                            + "month, quarter, year, hour-of-day (or hour), day-of-week; as 2026-06-02, 2026-W23, 2026-06, 2026-Q2, "
                            + "2026, 09 and TUESDAY in the zone")
    List<String> groupBy;

    @QueryParam("channel")
    @Nullable
    @Parameter(description = "only what came on this channel", schema = @Schema(implementation = Channel.class))
    String channel;

    @QueryParam("account")
    @Nullable
    @Parameter(description = "only what came on the channel account of this name")
    String account;

    @QueryParam("team")
    @Nullable
    @Parameter(description = "only what is with the team of this key")
    String team;

    @QueryParam("level")
    @Nullable
    @Parameter(
            description = "only what is with this line of support",
            schema = @Schema(implementation = SupportLevel.class))
    String level;

    @QueryParam("operator")
    @Nullable
    @Parameter(description = "only what is this operator's, or the operator's share of it")
    UUID operator;

    @QueryParam("priority")
    @Nullable
    @Parameter(description = "only what is as urgent as that", schema = @Schema(implementation = TicketPriority.class))
    String priority;

    @QueryParam("category")
    @Nullable
    @Parameter(description = "only matters of this category")
    String category;

    @QueryParam("language")
    @Nullable
    @Parameter(description = "only matters in this language, such as fr")
    String language;

    @QueryParam("basis")
    @DefaultValue("event")
    @Parameter(
            description = "event, or cohort: everything is placed where its ticket was created",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"event", "cohort"}))
    String basis = "event";

    @QueryParam("asOf")
    @Nullable
    @Parameter(
            description =
                    "outcomes later than this are not known yet; now by default. Of a moment to come: what would be "
                            + "final then if nothing more happened")
    String asOf;

    @QueryParam("window")
    @DefaultValue("P7D")
    @Parameter(description = "how long a return counts against a first-contact resolution: 1 to 30 days, such as P7D")
    String window = "P7D";

    @QueryParam("target")
    @DefaultValue("20")
    @Parameter(description = "seconds within which a call should be answered, for the service level")
    String target = "20";

    @QueryParam("policy")
    @Nullable
    @Parameter(
            description = "which abandoned calls the service level is measured against; EXCLUDE_SHORT by default",
            schema = @Schema(implementation = CallPolicy.class))
    String policy;

    @QueryParam("definition")
    @DefaultValue(KpiReport.DEFINITION_VERSION)
    @Parameter(description = "which version of the definitions; v1, the only one there is, by default")
    String definition = KpiReport.DEFINITION_VERSION;

    @QueryParam("includeMerged")
    @DefaultValue("false")
    @Parameter(description = "count the promises of merged tickets too")
    boolean includeMerged;

    ReportCriteria criteria(Instant now) {
        Period period = period(now);
        return new ReportCriteria(
                period,
                options(asOf == null ? now : Times.instant("asOf", asOf, period.zone())),
                dimensions(),
                filters());
    }

    private ReportOptions options(Instant asOfInstant) {
        if (!definition.equals(KpiReport.DEFINITION_VERSION)) {
            throw KpiProblem.badParameter("definition", "must be " + KpiReport.DEFINITION_VERSION);
        }
        return new ReportOptions(
                Choices.of("basis", Basis.class, basis),
                asOfInstant,
                Times.days("window", window),
                Times.seconds("target", target),
                policy == null ? CallPolicy.EXCLUDE_SHORT : Choices.of("policy", CallPolicy.class, policy),
                includeMerged);
    }

    private List<Dimension> dimensions() {
        List<Dimension> dimensions = new ArrayList<>();
        for (String listed : groupBy == null ? List.<String>of() : groupBy) {
            for (String key : listed.split(",", -1)) {
                Dimension dimension = Dimension.of(key.strip())
                        .orElseThrow(() -> KpiProblem.badParameter("groupBy", "must be any of " + Dimension.keys()));
                if (!dimensions.contains(dimension)) {
                    dimensions.add(dimension);
                }
            }
        }
        return dimensions;
    }

    private Map<Dimension, String> filters() {
        Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
        choose(filters, Dimension.CHANNEL, Channel.class, channel);
        put(filters, Dimension.ACCOUNT, account);
        put(filters, Dimension.TEAM, team);
        choose(filters, Dimension.LEVEL, SupportLevel.class, level);
        put(filters, Dimension.OPERATOR, operator == null ? null : operator.toString());
        choose(filters, Dimension.PRIORITY, TicketPriority.class, priority);
        put(filters, Dimension.CATEGORY, category);
        put(filters, Dimension.LANGUAGE, language);
        return filters;
    }

    private static <E extends Enum<E>> void choose(
            Map<Dimension, String> filters, Dimension dimension, Class<E> words, @Nullable String text) {
        put(
                filters,
                dimension,
                text == null ? null : Choices.of(dimension.key(), words, text).name());
    }

    private static void put(Map<Dimension, String> filters, Dimension dimension, @Nullable String value) {
        if (value != null) {
            filters.put(dimension, value);
        }
    }
}
