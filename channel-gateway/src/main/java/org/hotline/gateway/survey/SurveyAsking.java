package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.access.LinkToken;
import org.hotline.gateway.chat.ChatRating;
import org.hotline.gateway.interaction.InteractionReading;

/** Decides which customers are asked how it went: each about an episode once, and never a machine. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SurveyAsking {

    private final Surveys surveys;
    private final InteractionReading interactions;
    private final RatedChats rated;
    private final SurveySettings settings;
    private final InvitationWriter writer;

    SurveyAsking(
            Surveys surveys,
            InteractionReading interactions,
            RatedChats rated,
            SurveySettings settings,
            InvitationWriter writer) {
        this.surveys = surveys;
        this.interactions = interactions;
        this.rated = rated;
        this.settings = settings;
        this.writer = writer;
    }

    /** Returns what has to be delivered; nothing where the customer cannot be asked, or was asked already. */
    public Map<SurveyOccasion, SurveyInvitation> ask(Collection<SurveyOccasion> occasions) {
        Map<UUID, SurveyOccasion> asked = new LinkedHashMap<>();
        occasions.stream()
                .filter(occasion -> occasion.route().canBeWrittenTo())
                .forEach(occasion -> asked.putIfAbsent(occasion.surveyId(), occasion));
        if (asked.isEmpty()) {
            return Map.of();
        }
        asked.keySet().removeAll(surveys.known(asked.keySet()));
        Set<UUID> machines = interactions.machinesOnly(asked.values().stream()
                .map(occasion -> occasion.route().conversationId())
                .distinct()
                .toList());
        asked.values().removeIf(occasion -> machines.contains(occasion.route().conversationId()));
        return invitations(asked.values());
    }

    /** Whoever has said how it was is not asked. */
    private Map<SurveyOccasion, SurveyInvitation> invitations(Collection<SurveyOccasion> asked) {
        Map<UUID, ChatRating> said = rated.of(asked);
        Map<SurveyOccasion, SurveyInvitation> invitations = new LinkedHashMap<>();
        for (SurveyOccasion occasion : asked) {
            LinkToken token = LinkToken.random();
            Survey survey = settings.begin(occasion, token);
            surveys.persist(survey);
            ChatRating rating = said.get(occasion.route().conversationId());
            if (rating == null) {
                invitations.put(occasion, writer.write(occasion, token));
            } else {
                rated.answer(survey, rating);
            }
        }
        return invitations;
    }
}
