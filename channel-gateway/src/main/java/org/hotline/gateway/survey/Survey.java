package org.hotline.gateway.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.event.interaction.SurveyAnswered;
import org.hotline.event.interaction.SurveyBounced;
import org.hotline.event.interaction.SurveySent;
import org.hotline.gateway.intake.Channel;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** The question to one customer how one episode of his matter went, and his answer. */
@Entity
@Table(name = "survey")
public class Survey {

    /** Whoever changes his mind more often than this is no customer. */
    private static final int MOST_ANSWERS = 20;

    @Id
    private UUID id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private int episode;

    @Column(name = "conversation_id")
    private UUID conversationId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String account;

    @Column(name = "ticket_number")
    private String ticketNumber;

    private String language;

    private @Nullable String team;

    private @Nullable UUID operator;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    private @Nullable Integer score;

    private @Nullable String comment;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private int answers;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Survey() {}

    Survey(Question question, String tokenHash, Instant askedAt, Instant expiresAt) {
        this.id = question.surveyId();
        this.tokenHash = tokenHash;
        this.ticketId = question.episode().ticketId();
        this.ticketNumber = question.episode().ticketNumber();
        this.episode = question.episode().number();
        this.team = question.episode().team();
        this.operator = question.episode().operator();
        this.conversationId = question.way().conversationId();
        this.channel = question.way().channel();
        this.account = question.way().account();
        this.language = question.language();
        this.askedAt = askedAt;
        this.expiresAt = expiresAt;
    }

    public String ticketNumber() {
        return ticketNumber;
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

    InteractionEvent sent(Instant now) {
        sentAt = now;
        return new SurveySent(
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

    InteractionEvent bounced(Instant now) {
        return new SurveyBounced(
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
