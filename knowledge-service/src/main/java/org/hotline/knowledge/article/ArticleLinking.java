package org.hotline.knowledge.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.hotline.event.knowledge.ArticleLinked;
import org.hotline.kit.event.Events;
import org.hotline.kit.id.Ids;

/** Notes which solved cases used an article. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ArticleLinking {

    private final FeedbackTable feedback;
    private final Events events;
    private final Clock clock;

    ArticleLinking(FeedbackTable feedback, Events events, Clock clock) {
        this.feedback = feedback;
        this.events = events;
        this.clock = clock;
    }

    /** Links to articles that we do not know, and links noted before, are passed over. */
    public void link(Collection<ArticleLink> links) {
        if (links.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        events.publish(
                feedback.add(links).stream().map(link -> linked(link, now)).toList());
    }

    private static ArticleLinked linked(ArticleLink link, Instant now) {
        SolvedEpisode solved = link.solved();
        return new ArticleLinked(
                Ids.next(), link.linkedAt(), now, link.articleId(), solved.ticketId(), solved.solvedBy());
    }
}
