package org.hotline.gateway.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hotline.gateway.interaction.InteractionReading;

/** Decides which customers are asked how it went: each about an episode once, and never a machine. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SurveyAsking {

    private final Surveys surveys;
    private final InteractionReading interactions;
    private final SurveySettings settings;
    private final Clock clock;

    SurveyAsking(Surveys surveys, InteractionReading interactions, SurveySettings settings, Clock clock) {
        this.surveys = surveys;
        this.interactions = interactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns what has to be delivered; nothing when the customer cannot be asked, or was asked already. */
    public Optional<SurveyInvitation> ask(SurveyOccasion occasion) {
        SurveyOccasion.SurveyRoute route = occasion.route();
        boolean askable = route.canBeWrittenTo() && !interactions.isMachinesOnly(route.conversationId());
        if (!askable || surveys.findByIdOptional(occasion.surveyId()).isPresent()) {
            return Optional.empty();
        }
        LinkToken token = LinkToken.random();
        Instant now = clock.instant();
        surveys.persist(new Survey(occasion, token.hash(), now, settings.expiry(now)));
        return Optional.of(
                SurveyText.of(occasion.language()).invitation(occasion.episode().ticketNumber(), settings.link(token)));
    }
}
