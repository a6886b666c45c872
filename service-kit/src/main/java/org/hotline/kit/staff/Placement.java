package org.hotline.kit.staff;

/**
 * Where somebody works, as it is recorded.
 *
 * @param team key of the team
 * @param decided whether somebody decided so; if not, it is what the token said when they were first seen
 */
public record Placement(String team, boolean decided) {}
