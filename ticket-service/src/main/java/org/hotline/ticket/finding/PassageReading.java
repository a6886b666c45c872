package org.hotline.ticket.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.ticket.message.MessageTextTable;
import org.hotline.ticket.message.MessageTextTable.ReadMessage;
import org.hotline.ticket.passage.AskedWords;
import org.hotline.ticket.passage.FoundPassage;
import org.hotline.ticket.passage.Passage;
import org.jspecify.annotations.Nullable;

/** Shows where in tickets stands what somebody looked for. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PassageReading {

    /** Characters that are read of a message, when it is one of few. */
    private static final int READ = 20_000;

    /** Characters that are read for a whole list. */
    private static final int READ_OF_ALL = 500_000;

    private final MessageTextTable texts;

    PassageReading(MessageTextTable texts) {
        this.texts = texts;
    }

    /** The passages by tickets; of those in which the words were not said, none. */
    Map<UUID, FoundPassage> list(String q, List<UUID> tickets) {
        Map<UUID, FoundPassage> passages = new HashMap<>();
        if (!tickets.isEmpty()) {
            AskedWords asked = AskedWords.of(String.join(" ", texts.telling(q)));
            texts.newestWith(q, tickets, Math.min(READ, READ_OF_ALL / tickets.size()))
                    .forEach(said -> best(said, asked).ifPresent(passage -> passages.put(said.ticketId(), passage)));
        }
        return passages;
    }

    /** Where most of the words are; what was written rather than by whom. */
    private static Optional<FoundPassage> best(ReadMessage said, AskedWords asked) {
        return Stream.of(
                        in(FoundPassage.Source.TEXT, said.text(), said, asked),
                        in(FoundPassage.Source.SUBJECT, said.subject(), said, asked),
                        in(FoundPassage.Source.FILES, said.files(), said, asked),
                        in(FoundPassage.Source.CORRESPONDENT, said.correspondent(), said, asked))
                .flatMap(Optional::stream)
                .reduce((best, other) ->
                        other.passage().words() > best.passage().words() ? other : best);
    }

    private static Optional<FoundPassage> in(
            FoundPassage.Source source, @Nullable String text, ReadMessage said, AskedWords asked) {
        return Optional.ofNullable(text)
                .flatMap(whole -> Passage.in(whole, asked))
                .map(passage -> new FoundPassage(said.messageId(), source, passage));
    }
}
