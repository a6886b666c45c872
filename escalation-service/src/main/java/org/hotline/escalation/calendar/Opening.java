package org.hotline.escalation.calendar;

import java.time.LocalTime;

/**
 * A stretch of local time in which time counts.
 *
 * @param fromSecond first second of the day that counts
 * @param toSecond the second of the day at which it stops; 86,400 is the end of the day
 */
public record Opening(int fromSecond, int toSecond) implements Comparable<Opening> {

    private static final int DAY = 86_400;

    public Opening {
        if (fromSecond < 0 || toSecond > DAY || fromSecond >= toSecond) {
            throw CalendarProblem.invalid("hours", "must begin before they end, within one day");
        }
    }

    /** From a time of the day to a later one, of which midnight is the end of the day. */
    public static Opening of(LocalTime from, LocalTime to) {
        return new Opening(from.toSecondOfDay(), to.equals(LocalTime.MIDNIGHT) ? DAY : to.toSecondOfDay());
    }

    boolean overlaps(Opening other) {
        return fromSecond < other.toSecond && other.fromSecond < toSecond;
    }

    @Override
    public int compareTo(Opening other) {
        return Integer.compare(fromSecond, other.fromSecond);
    }
}
