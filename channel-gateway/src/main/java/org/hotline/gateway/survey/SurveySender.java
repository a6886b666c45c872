package org.hotline.gateway.survey;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.delivery.Dispatcher;
import org.hotline.gateway.delivery.Letter;
import org.hotline.gateway.delivery.OutboundMessage.Kind;
import org.hotline.gateway.intake.Channel;
import org.hotline.gateway.intake.Conversations;

/** Asks customers how it went: each episode once, and never a machine. */
@Singleton
public class SurveySender {

    private final EntityManager entities;
    private final Dispatcher dispatcher;
    private final Conversations conversations;
    private final Settings settings;
    private final Clock clock;

    SurveySender(
            EntityManager entities,
            Dispatcher dispatcher,
            Conversations conversations,
            Settings settings,
            Clock clock) {
        this.entities = entities;
        this.dispatcher = dispatcher;
        this.conversations = conversations;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void ask(Question question) {
        if (!canBeAsked(question) || entities.find(Survey.class, question.surveyId()) != null) {
            return;
        }
        LinkToken token = LinkToken.random();
        Instant now = clock.instant();
        entities.persist(new Survey(question, token.hash(), now, now.plus(settings.open)));
        dispatcher.take(question.surveyId(), Kind.SURVEY, letter(question, token));
    }

    private boolean canBeAsked(Question question) {
        Question.Way way = question.way();
        boolean reachable = way.channel() != Channel.VOICE || way.toAddress().contains("@");
        return reachable && !conversations.isMachinesOnly(way.conversationId());
    }

    private Letter letter(Question question, LinkToken token) {
        Question.Way way = question.way();
        Question.Episode episode = question.episode();
        Wording wording = Wording.of(question.language());
        String link = settings.publicUrl + "/v1/surveys/" + token.value();
        boolean byMail = way.channel() == Channel.VOICE || way.channel() == Channel.EMAIL;
        String account = byMail && !way.account().contains("@") ? settings.mailAccount : way.account();
        return new Letter(
                new Letter.Address(byMail ? Channel.EMAIL : way.channel(), account, way.toAddress(), way.toName()),
                wording.subject(episode.ticketNumber()),
                wording.text(episode.ticketNumber(), link),
                null,
                new Letter.Thread(
                        episode.ticketId(), way.conversationId(), way.threadToken(), null, List.of(), List.of()),
                true);
    }

    /** How surveys are asked here. */
    @Singleton
    static class Settings {

        private final String publicUrl;
        private final String mailAccount;
        private final Duration open;

        Settings(
                @ConfigProperty(name = "hotline.public-url") String publicUrl,
                @ConfigProperty(name = "hotline.mail.account") String mailAccount,
                @ConfigProperty(name = "hotline.survey.open") Duration open) {
            this.publicUrl = publicUrl.replaceAll("/+$", "");
            this.mailAccount = mailAccount;
            this.open = open;
        }
    }
}
