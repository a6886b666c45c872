package org.hotline.ticket.team;

/**
 * People who work together on one line of support.
 *
 * @param key what names the team everywhere, such as {@code first-line}; never changes
 */
public record Team(String key, String name, Level level) {

    /** Where matters go that nobody sent anywhere else. */
    public static final String FIRST_LINE = "first-line";
}
