package org.hotline.kpi.indicator;

/** Aggregates over members, each of which stands for {@code n} that are alike: one as a row, and many as a cell. */
final class Counting {

    private Counting() {}

    /** How many meet the condition. */
    static String members(String condition) {
        return "coalesce(sum(n) filter (where " + condition + "), 0)";
    }

    /** How many of those that meet the one condition meet the other too. */
    static String share(String condition, String among) {
        return "round(%s::numeric / nullif(%s, 0), 6)".formatted(members(among + " and " + condition), members(among));
    }

    /** The mean of a column of those that count, of which cells keep the sum. */
    static String mean(String column) {
        return "round(sum(%s) filter (where excluded is null) / nullif(%s, 0), 6)"
                .formatted(column, members("excluded is null"));
    }

    /** How many different tickets meet the condition: those that cells still name, and those that have but one member. */
    static String tickets(String condition) {
        return tickets(condition, "0");
    }

    /** @param less how many of the members without a name are not to be counted */
    static String tickets(String condition, String less) {
        return "count(distinct ticket_id) filter (where %s) + coalesce(sum(n - %s) filter (where %s and ticket_id is null), 0)"
                .formatted(condition, less, condition);
    }
}
