package org.hotline.ticket.team;

/**
 * A language or a category that an operator can deal with.
 *
 * @param proficiency how well, from 1 to {@value #BEST}
 */
public record Skill(String name, int proficiency) {

    public static final int BEST = 5;
}
