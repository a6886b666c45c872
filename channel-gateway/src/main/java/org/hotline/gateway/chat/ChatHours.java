package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When somebody is there to answer in chats. Outside of these hours what is said is answered by mail. */
@ApplicationScoped
public class ChatHours {

    private final OpenWeek week;

    ChatHours(
            @ConfigProperty(name = "hotline.chat.hours") Optional<List<String>> hours,
            @ConfigProperty(name = "hotline.chat.closed-days") Optional<Set<LocalDate>> closed,
            @ConfigProperty(name = "hotline.pages.zone") ZoneId zone) {
        week = new OpenWeek(
                hours.orElse(List.of()).stream().map(OpenHoursReader::read).toList(), closed.orElse(Set.of()), zone);
    }

    public boolean isOpen(Instant moment) {
        return week.isOpen(moment);
    }

    /** When somebody is there next; not when nobody is within a month. */
    public Optional<Instant> opens(Instant after) {
        return week.opens(after);
    }

    /** How long somebody was there in between. */
    Duration between(Instant from, Instant to) {
        return week.between(from, to);
    }
}
