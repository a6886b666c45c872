package org.hotline.kpi.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the cells in which the members of an indicator are counted, and how they come from those of the members. */
final class CellColumns {

    private static final List<String> DIMENSIONS = List.of("channel", "account", "team", "level");

    private static final List<String> LENGTHS = List.of("longest", "sketch");

    /** Of what no figure counts nothing more is told apart. */
    private static final String LEFT_OUT =
            "coalesce(m.excluded in ('SPAM', 'DUPLICATE_MERGED', 'OUTBOUND_STARTED', 'AUTO_GENERATED'), false)";

    private final Kpi kpi;
    private final List<String> kept;
    private final List<String> summed;

    CellColumns(Kpi kpi) {
        this.kpi = kpi;
        this.kept = kpi.kept().keySet().stream().sorted().toList();
        this.summed = kpi.summed().keySet().stream().sorted().toList();
    }

    /** A column as far as any figure asks for it. */
    static String told(String column) {
        return "case when not " + LEFT_OUT + " then " + column + " end";
    }

    /** Of members that are read beside cells. */
    String ofMembers() {
        Stream<String> lengths = hasLengths()
                ? Stream.of("amount as longest", "sketch_part(length_step(amount), 1) as sketch")
                : Stream.of();
        return list(
                Stream.of("ticket_id, at, channel, account, team, level, restated_at, excluded, hit, n"),
                kept.stream(),
                summed.stream(),
                lengths,
                absent());
    }

    /** Of cells as members that stand for many, put together where they are alike in these dimensions. */
    String ofCells(Set<String> dimensions) {
        return list(
                Stream.of("c.ticket_id, k.at"),
                DIMENSIONS.stream().map(column -> dimensions.contains(column) ? "c." + column : "null as " + column),
                Stream.of("max(c.restated_at) as restated_at, c.excluded, c.hit, sum(c.n) as n"),
                kept.stream().map(column -> "c.%s as %s".formatted(kpi.kept().get(column), column)),
                summed.stream()
                        .map(column -> "sum(c.%s) as %s".formatted(kpi.summed().get(column), column)),
                hasLengths()
                        ? Stream.of("max(c.longest) as longest", "string_agg(c.sketch, ''::bytea) as sketch")
                        : Stream.of(),
                absent());
    }

    /** In what those are alike. */
    String grouped(Set<String> dimensions) {
        return list(
                Stream.of("c.ticket_id, k.at, c.excluded, c.hit"),
                Stream.concat(
                                DIMENSIONS.stream().filter(dimensions::contains),
                                kept.stream().map(kpi.kept()::get))
                        .map(column -> "c." + column));
    }

    /** As they are stored. */
    String stored() {
        return list(
                Stream.of(
                        "zone, kpi, day, grain, channel, account, team, level, excluded, hit, ticket_id, restated_at, n"),
                kept.stream().map(kpi.kept()::get),
                summed.stream().map(kpi.summed()::get),
                hasLengths() ? LENGTHS.stream() : Stream.of());
    }

    /** The cells of a day, as they are stored, made of its members. */
    String made() {
        return hasLengths() ? ofLengths() : ofThings();
    }

    private String ofThings() {
        return """
                select :zone::text, :kpi::text, :day, %s, channel, account, team, level, excluded, hit, named,
                    max(restated_at), count(*)::integer%s
                from (%s) m
                group by grouping sets (%s)""".formatted(
                Grain.COLUMN, behind(kept), members(""), Grain.sets(grains(), "excluded, hit, named" + behind(kept)));
    }

    /** Those that are equally long are counted first. */
    private String ofLengths() {
        String sums = behind(summed.stream()
                .map(column -> "sum(%s) as %s".formatted(column, column))
                .toList());
        return """
                select :zone::text, :kpi::text, :day, grain, channel, account, team, level, excluded, hit, named,
                    max(restated_at), sum(n)::integer%s, max(longest),
                    string_agg(sketch_part(step, n), ''::bytea order by step) filter (where excluded is null)
                from (
                    select %s as grain, channel, account, team, level, excluded, hit, named, step,
                        max(restated_at) as restated_at, count(*)::integer as n%s, max(amount) as longest
                    from (%s) m
                    group by grouping sets (%s)) s
                group by grain, channel, account, team, level, excluded, hit, named""".formatted(
                        behind(summed.stream().map("sum(%s)"::formatted).toList()),
                        Grain.COLUMN,
                        sums,
                        members(", length_step(m.amount) as step"),
                        Grain.sets(grains(), "excluded, hit, named, step"));
    }

    private String members(String more) {
        return """
                select m.at, m.channel, m.account, m.team, m.level, m.restated_at, m.excluded, %s as hit%s,
                    case when %s or %s then null else m.ticket_id end as named%s
                from (%s) m where m.at >= :day and m.at < :ends%s""".formatted(
                        told("m.hit"),
                        behind(Stream.concat(
                                        kept.stream().map(column -> told("m." + column) + " as " + column),
                                        summed.stream().map("m."::concat))
                                .toList()),
                        LEFT_OUT,
                        kpi.isAlone(),
                        more,
                        kpi.members(Basis.EVENT),
                        kpi.hasShares() ? " and not m.share" : "");
    }

    private List<Grain> grains() {
        return kpi.hasClosureCells() ? List.of(Grain.ALL) : List.of(Grain.values());
    }

    private boolean hasLengths() {
        return kpi.unit() == Unit.SECONDS;
    }

    private Stream<String> absent() {
        return kpi.absent().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(nothing -> nothing.getValue() + " as " + nothing.getKey());
    }

    @SafeVarargs
    private static String list(Stream<String>... parts) {
        return Stream.of(parts).flatMap(part -> part).collect(Collectors.joining(", "));
    }

    private static String behind(Collection<String> columns) {
        return columns.stream().map(column -> ", " + column).collect(Collectors.joining());
    }
}
