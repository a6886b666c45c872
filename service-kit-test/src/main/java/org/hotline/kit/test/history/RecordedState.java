package org.hotline.kit.test.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose something is at a moment, and what it is about. */
public record RecordedState(
        String channel,
        String account,
        @Nullable String team,
        @Nullable String level,
        @Nullable UUID operator,
        @Nullable String priority,
        @Nullable String category,
        @Nullable String language) {

    public static final List<String> DIMENSIONS =
            List.of("channel", "account", "team", "level", "operator", "priority", "category", "language");

    public RecordedState on(String otherChannel) {
        return new RecordedState(otherChannel, account, team, level, operator, priority, category, language);
    }

    public RecordedState of(@Nullable String otherTeam, @Nullable String otherLevel) {
        return new RecordedState(channel, account, otherTeam, otherLevel, operator, priority, category, language);
    }

    public RecordedState by(@Nullable UUID who) {
        return new RecordedState(channel, account, team, level, who, priority, category, language);
    }

    public RecordedState about(@Nullable String otherPriority, @Nullable String what, @Nullable String tongue) {
        return new RecordedState(channel, account, team, level, operator, otherPriority, what, tongue);
    }

    /** All that groups are made by. */
    @Override
    public String toString() {
        return DIMENSIONS.stream()
                .map(dimension -> dimension + "=" + value(dimension))
                .toList()
                .toString();
    }

    /** What groups are made by, as callers name it. */
    public @Nullable String value(String dimension) {
        return switch (dimension) {
            case "channel" -> channel;
            case "account" -> account;
            case "team" -> team;
            case "level" -> level;
            case "operator" -> operator == null ? null : operator.toString();
            case "priority" -> priority;
            case "category" -> category;
            case "language" -> language;
            default -> throw new IllegalArgumentException(dimension);
        };
    }
}
