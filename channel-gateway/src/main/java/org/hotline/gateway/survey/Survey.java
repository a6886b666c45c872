package org.hotline.gateway.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.interaction.SurveyAnswered;
import org.hotline.event.interaction.SurveyBounced;
import org.hotline.event.interaction.SurveySent;
import org.hotline.gateway.channel.Channel;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** The question to one customer how one episode of his matter went, and his answer. */
@Entity
public class Survey {

    /** Whoever changes his mind more often than this is no customer. */
    private static final int MOST_ANSWERS = 20;

    @Id
    private UUID id;

    @Column
    private String tokenHash;

    private UUID ticketId;

    private int episode;

    private UUID conversationId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String account;

    private String ticketNumber;

    private @Nullable String subject;

    private String language;

    private @Nullable String team;

    private @Nullable UUID operator;

    @Column
    private Instant askedAt;

    private Instant expiresAt;

    @Column
    private @Nullable Instant sentAt;

    private @Nullable Integer score;

    private @Nullable String comment;

    @Column
    private @Nullable Instant answeredAt;

    private int answers;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Survey() {}

    Survey(SurveyOccasion occasion, String tokenHash, Instant askedAt, Instant expiresAt) {
        this.id = occasion.surveyId();
        this.tokenHash = tokenHash;
        this.ticketId = occasion.episode().ticketId();
        this.ticketNumber = occasion.episode().ticketNumber();
        this.subject = occasion.episode().subject();
        this.episode = occasion.episode().number();
        this.team = occasion.episode().team();
        this.operator = occasion.episode().operator();
        this.conversationId = occasion.route().conversationId();
        this.channel = occasion.route().channel();
        this.account = occasion.route().account();
        this.language = occasion.language();
        this.askedAt = askedAt;
        this.expiresAt = expiresAt;
    }

    public String ticketNumber() {
        return ticketNumber;
    }

    /** What the customer called his matter; nothing of surveys from before it was kept. */
    public @Nullable String subject() {
        return subject;
    }

    /** How he is written to, which is how his matter came. */
    public Channel channel() {
        return channel;
    }

    public String language() {
        return language;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Integer score() {
        return score;
    }

    public @Nullable String comment() {
        return comment;
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** Leaves the score, and takes no more answers. */
    void erase(Instant now) {
        comment = null;
        subject = null;
        expiresAt = isOpen(now) ? now : expiresAt;
    }

    InteractionEvent sent(Instant now) {
        sentAt = now;
        return delivery(SurveySent::new, now);
    }

    InteractionEvent bounced(Instant now) {
        return delivery(SurveyBounced::new, now);
    }

    private InteractionEvent delivery(DeliveryFact fact, Instant now) {
        return fact.of(
                Ids.next(),
                now,
                now,
                id,
                ticketId,
                episode,
                conversationId,
                channel.published(),
                account,
                team,
                operator);
    }

    /** What can be told of a survey on its way: that it arrived, or that it never will. */
    @FunctionalInterface
    private interface DeliveryFact {

        InteractionEvent of(
                UUID eventId,
                Instant occurredAt,
                Instant recordedAt,
                UUID surveyId,
                UUID ticketId,
                int episode,
                UUID conversationId,
                org.hotline.event.Channel channel,
                String account,
                @Nullable String team,
                @Nullable UUID operator);
    }

    /**
     * A later answer replaces an earlier one.
     *
     * @return the fact, when the score is another than before
     */
    Optional<InteractionEvent> answer(int newScore, @Nullable String newComment, Instant now) {
        if (answers >= MOST_ANSWERS) {
            throw SurveyProblem.tooManyAnswers();
        }
        boolean news = !Objects.equals(score, newScore);
        answers++;
        score = newScore;
        comment = newComment;
        answeredAt = now;
        return news
                ? Optional.of(new SurveyAnswered(
                        Ids.next(),
                        now,
                        now,
                        id,
                        ticketId,
                        episode,
                        conversationId,
                        channel.published(),
                        account,
                        team,
                        operator,
                        newScore))
                : Optional.empty();
    }
}
