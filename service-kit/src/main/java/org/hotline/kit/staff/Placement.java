package org.hotline.kit.staff;

import org.hotline.event.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works, as it is recorded.
 *
 * @param team key of the team
 * @param level the team's line of support, as far as it is known
 * @param decided whether somebody decided so; if not, it is what the token said when they were first seen
 */
public record Placement(String team, @Nullable SupportLevel level, boolean decided) {}
