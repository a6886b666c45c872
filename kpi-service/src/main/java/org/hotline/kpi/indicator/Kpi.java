package org.hotline.kpi.indicator;

import java.time.Duration;
import java.util.Map;

/**
 * A definition: which things an indicator counts, when, and what it leaves out and why.
 *
 * <p>Its members are one relation over the measures. The number, the list of what is behind the number and the explanation
 * of one ticket all read that same relation, so they cannot contradict each other. Columns: {@code ticket_id},
 * {@code member} (unique), {@code at} (what places it in a period), the dimensions, {@code restated_at}, {@code excluded}
 * (a reason, or null), {@code hit} (it counts in the numerator) and {@code amount} (seconds or score). Placeholders:
 * {@code :from :to :asOf :recontact :reopen :callback :target :policy :includeMerged}.
 *
 * <p>Its figures are aggregates over members of which each stands for {@code n}: members that are alike are kept counted by
 * day, in cells, which are made by the same relation.
 */
public interface Kpi {

    /** Columns that every relation takes from the measure {@code m}. */
    String DIMENSIONS =
            "m.channel, m.account, m.team, m.level, m.operator, m.priority, m.category, m.language," + " m.restated_at";

    /** The name under which it is asked for. */
    String name();

    Unit unit();

    /** The relation of its members. */
    String members(Basis basis);

    /** Aggregate over the members. */
    default String numerator() {
        return unit() == Unit.RATIO
                ? Counting.members("excluded is null and hit")
                : "coalesce(sum(amount) filter (where excluded is null), 0)";
    }

    /** Aggregate over the members. */
    default String denominator() {
        return things("excluded is null");
    }

    /** Aggregate over the members: how many things that meet the condition they are about, each once whatever shares it has. */
    default String things(String condition) {
        return Counting.members(condition);
    }

    /** Further named numbers, as aggregates over the members. */
    default Map<String, String> figures() {
        return Map.of();
    }

    /**
     * True where several operators may have had a part in what one member counts. Its relation then has a row for the whole,
     * and one more for each operator's share; column {@code share} tells them apart.
     */
    default boolean hasShares() {
        return false;
    }

    /** False for a level at the end of the period, where it does not matter when a member began. */
    default boolean isOfThePeriod() {
        return true;
    }

    /** Whether its members are kept counted too; the shares of operators never are. */
    default boolean hasCells() {
        return isOfThePeriod();
    }

    /** Further columns that its figures ask for, each with the column of a cell that keeps it. */
    default Map<String, String> kept() {
        return Map.of();
    }

    /** Columns that its figures add up, each with the column of a cell that keeps the sum. */
    default Map<String, String> summed() {
        return unit() == Unit.SECONDS ? Map.of("amount", "sum_1") : Map.of();
    }

    /** Columns that its figures ask for and that nothing counted together has, each with the nothing that stands there. */
    default Map<String, String> absent() {
        return Map.of();
    }

    /** For a figure that counts different tickets: whether a member {@code m} is the only one of its ticket. */
    default String isAlone() {
        return "true";
    }

    /** Whether its cells of few dimensions are {@link ClosureCells}. */
    default boolean hasClosureCells() {
        return false;
    }

    /** How long after its moment it is open how a member counts. */
    default Duration openFor() {
        return Duration.ZERO;
    }
}
