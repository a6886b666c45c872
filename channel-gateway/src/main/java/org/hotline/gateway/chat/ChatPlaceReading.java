package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows where those are who wait: two statements, however many they are. */
@ApplicationScoped
@Transactional
public class ChatPlaceReading {

    private final WaitingChatTable waiting;
    private final AnsweredChatTable answered;

    ChatPlaceReading(WaitingChatTable waiting, AnsweredChatTable answered) {
        this.waiting = waiting;
        this.answered = answered;
    }

    /** By chats, those of them in which somebody waits. */
    public Map<UUID, ChatPlace> list(Collection<UUID> chats) {
        List<WaitingChatTable.LinePlace> places = waiting.places(chats);
        Set<String> teams = places.stream()
                .filter(place -> !place.taken())
                .map(WaitingChatTable.LinePlace::team)
                .collect(Collectors.toSet());
        Map<String, Long> paces = teams.isEmpty() ? Map.of() : answered.paces(teams);
        return places.stream()
                .collect(Collectors.toMap(
                        WaitingChatTable.LinePlace::chat,
                        place -> place.taken()
                                ? ChatPlace.inHand()
                                : ChatPlace.inLine(place.place(), paces.get(place.team()))));
    }
}
