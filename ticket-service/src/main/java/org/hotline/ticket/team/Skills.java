package org.hotline.ticket.team;

import java.util.List;
import org.hotline.ticket.customer.Channel;
import org.jspecify.annotations.Nullable;

/** What an operator can do. Of whom no language is known speaks all of them at their best, and so with categories; a channel without a limit has none. */
public record Skills(List<Skill> languages, List<Skill> categories, List<ChannelLimit> channels) {

    public static final Skills ALL = new Skills(List.of(), List.of(), List.of());

    /** How well they speak it, from 0 to {@value Skill#BEST}; no language is spoken by everybody. */
    public int language(@Nullable String wanted) {
        return proficiency(languages, wanted);
    }

    /** How well they know about it, from 0 to {@value Skill#BEST}. */
    public int category(@Nullable String wanted) {
        return proficiency(categories, wanted);
    }

    /** Open tickets of the channel at a time. */
    public int limit(Channel channel) {
        return channels.stream()
                .filter(limit -> limit.channel() == channel)
                .mapToInt(ChannelLimit::capacity)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static int proficiency(List<Skill> known, @Nullable String wanted) {
        return wanted == null || known.isEmpty()
                ? Skill.BEST
                : known.stream()
                        .filter(skill -> skill.name().equals(wanted))
                        .mapToInt(Skill::proficiency)
                        .findFirst()
                        .orElse(0);
    }
}
