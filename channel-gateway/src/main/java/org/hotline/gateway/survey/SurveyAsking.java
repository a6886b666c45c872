package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.gateway.access.LinkToken;
import org.hotline.gateway.interaction.InteractionReading;

/** Decides which customers are asked how it went: each about an episode once, and never a machine. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SurveyAsking {

    private final Surveys surveys;
    private final InteractionReading interactions;
    private final SurveySettings settings;
    private final InvitationWriter writer;
    private final Clock clock;

    SurveyAsking(
            Surveys surveys,
            InteractionReading interactions,
            SurveySettings settings,
            InvitationWriter writer,
            Clock clock) {
        this.surveys = surveys;
        this.interactions = interactions;
        this.settings = settings;
        this.writer = writer;
        this.clock = clock;
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
        Map<SurveyOccasion, SurveyInvitation> invitations = new LinkedHashMap<>();
        asked.values().forEach(occasion -> invitations.put(occasion, invitation(occasion)));
        return invitations;
    }

    private SurveyInvitation invitation(SurveyOccasion occasion) {
        LinkToken token = LinkToken.random();
        Instant now = clock.instant();
        surveys.persist(new Survey(occasion, token.hash(), now, settings.expiry(now)));
        return writer.write(occasion, token);
    }
}
