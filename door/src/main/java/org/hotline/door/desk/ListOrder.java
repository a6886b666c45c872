package org.hotline.door.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders in which one can look at what is not solved. */
public enum ListOrder {
    /** What waits longest first. */
    WAITING("waitingSince"),
    /** What has to be answered or solved soonest first. */
    DUE("dueAt"),
    /** The most urgent first. */
    URGENCY("-priority"),
    /** The newest first. */
    NEWEST("-createdAt");

    private final String sort;

    ListOrder(String sort) {
        this.sort = sort;
    }

    /** How it is written in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the API names it. */
    String sort() {
        return sort;
    }

    static Optional<ListOrder> of(String key) {
        return Arrays.stream(values()).filter(order -> order.key().equals(key)).findFirst();
    }
}
