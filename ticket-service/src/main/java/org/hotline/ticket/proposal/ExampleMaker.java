package org.hotline.ticket.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.ticket.message.MessageTextTable;
import org.hotline.ticket.ticket.Classification;
import org.hotline.ticket.ticket.ClosureReason;
import org.hotline.ticket.ticket.Lifecycle;
import org.hotline.ticket.ticket.Ticket;
import org.jspecify.annotations.Nullable;

/** Makes examples of tickets that are solved, say what they are about, and began with words. */
@ApplicationScoped
class ExampleMaker {

    private final MessageTextTable texts;

    ExampleMaker(MessageTextTable texts) {
        this.texts = texts;
    }

    /** Of those of the tickets that teach something. */
    List<Example> make(List<Ticket> tickets) {
        List<Ticket> telling = tickets.stream().filter(ExampleMaker::tells).toList();
        Map<UUID, String> said = texts.openings(telling.stream().map(Ticket::id).toList(), ExampleWords.LONGEST);
        return telling.stream()
                .flatMap(ticket -> Stream.ofNullable(said.get(ticket.id())).map(text -> example(ticket, text)))
                .filter(example -> !example.words().isEmpty())
                .toList();
    }

    private static boolean tells(Ticket ticket) {
        Classification classification = ticket.classification();
        return isSolved(ticket.lifecycle()) && (category(classification) != null || classification.isPrioritySaid());
    }

    /** By a person: whoever resolves one is, and closing it changes nothing. */
    private static boolean isSolved(Lifecycle lifecycle) {
        return switch (lifecycle.status()) {
            case RESOLVED -> true;
            case CLOSED -> lifecycle.closureReason() == ClosureReason.SOLVED;
            case NEW, OPEN, PENDING, ON_HOLD -> false;
        };
    }

    private static @Nullable String category(Classification classification) {
        String category = classification.category();
        return category == null || category.isBlank() ? null : category;
    }

    private static Example example(Ticket ticket, String said) {
        Classification classification = ticket.classification();
        return new Example(
                ticket.id(),
                ticket.assignment().team(),
                category(classification),
                classification.isPrioritySaid() ? classification.priority() : null,
                classification.language(),
                ExampleWords.of(said),
                solvedAt(ticket));
    }

    private static Instant solvedAt(Ticket ticket) {
        Instant resolved = ticket.lifecycle().resolvedAt();
        Instant closed = ticket.lifecycle().closedAt();
        if (resolved != null) {
            return resolved;
        }
        return closed == null ? ticket.activeAt() : closed;
    }
}
