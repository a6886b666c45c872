package org.hotline.kpi.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotline.event.TicketOrigin;
import org.hotline.kpi.fact.Details;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** A ticket as a whole: where it came from, when it was first answered, when it was final. */
final class Matter {

    private final TicketStory story;
    private final @Nullable Fact firstReply;

    Matter(TicketStory story) {
        this.story = story;
        this.firstReply = story.history(FactType.REPLIED).stream()
                .filter(fact -> fact.details() instanceof Details.Reply reply && !reply.automated())
                .findFirst()
                .orElse(null);
    }

    Measure.OfMatter measure(Exchanges exchanges) {
        Fact first = story.opening().orElse(story.history().get(0));
        return new Measure.OfMatter(
                story.ticketId(),
                story.last().number(),
                story.last().customerId(),
                story.last().createdAt(),
                first.details() instanceof Details.Opening opening ? opening.origin() : TicketOrigin.UNKNOWN,
                story.last().status(),
                story.last().episode(),
                story.mergedInto(),
                responseStartedAt(),
                firstReply == null ? null : firstReply.occurredAt(),
                responder(),
                exchanges.contacts(),
                story.excluded(),
                story.restatedAt(),
                story.dimensions(first.ticket()));
    }

    List<Measure> closures() {
        List<Measure> closures = new ArrayList<>();
        for (Fact fact : story.history()) {
            if (fact.details() instanceof Details.Closure closure) {
                closures.add(new Measure.OfClosure(
                        story.ticketId(),
                        fact.ticket().sequence(),
                        story.last().createdAt(),
                        fact.occurredAt(),
                        closure.reason(),
                        endOf(fact),
                        story.excluded(),
                        story.restatedAt(),
                        story.dimensions(fact.ticket())));
            }
        }
        return closures;
    }

    /**
     * Creation, for a split ticket the customer's message that it began with; but when the ticket ended and came back
     * before any human answered in writing, its last return.
     */
    private Instant responseStartedAt() {
        long before = firstReply == null ? Long.MAX_VALUE : firstReply.ticket().sequence();
        return story.history(FactType.REOPENED).stream()
                .filter(fact -> fact.ticket().sequence() < before)
                .reduce((earlier, later) -> later)
                .map(Fact::occurredAt)
                .orElseGet(this::begunAt);
    }

    private Instant begunAt() {
        boolean split = story.opening()
                .filter(fact -> fact.details() instanceof Details.Opening opening && opening.splitFrom() != null)
                .isPresent();
        return story.history(FactType.FILED).stream()
                .filter(fact -> split)
                .map(Fact::occurredAt)
                .findFirst()
                .orElse(story.last().createdAt());
    }

    private @Nullable Dimensions responder() {
        if (firstReply != null && firstReply.details() instanceof Details.Reply reply) {
            return story.dimensions(firstReply.ticket()).withOperator(reply.author());
        }
        return null;
    }

    private @Nullable Instant endOf(Fact closing) {
        return story.history().stream()
                .filter(fact -> fact.is(FactType.REOPENED) || fact.is(FactType.UNMERGED))
                .filter(fact -> fact.ticket().sequence() > closing.ticket().sequence())
                .findFirst()
                .map(Fact::occurredAt)
                .orElse(null);
    }
}
