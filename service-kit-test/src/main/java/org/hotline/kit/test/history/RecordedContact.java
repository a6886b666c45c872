package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a customer, or a machine of his, told us: all he wrote up to the next answer, or a call.
 *
 * @param left why it counts for nothing
 * @param again it goes on with a session that is counted already
 * @param joins it is one with what was written before
 * @param call none where it was written
 */
record RecordedContact(
        UUID first,
        Instant at,
        RecordedState state,
        @Nullable String left,
        boolean again,
        boolean joins,
        @Nullable RecordedCall call) {

    /** It is a contact of the customer with us. */
    boolean counts() {
        return left == null && !again && !joins;
    }

    static List<RecordedContact> of(RecordedTicket ticket, RecordedHistory history) {
        List<RecordedContact> contacts = new ArrayList<>();
        List<Response> responses = Response.of(ticket, history);
        for (RecordedEpisode episode : RecordedEpisode.of(ticket)) {
            new Talk(ticket, history, responses).of(episode, contacts);
        }
        return contacts;
    }

    /** What is said within an episode. */
    private static final class Talk {
        private final RecordedTicket ticket;
        private final RecordedHistory history;
        private final List<Response> responses;
        private @Nullable Instant open;
        private boolean chatting;
        private boolean solved;

        Talk(RecordedTicket ticket, RecordedHistory history, List<Response> responses) {
            this.ticket = ticket;
            this.history = history;
            this.responses = responses;
        }

        void of(RecordedEpisode episode, List<RecordedContact> contacts) {
            for (RecordedFact fact : episode.facts) {
                solved |= fact.equals(episode.resolved);
                UUID said = fact.about();
                RecordedCall call = said == null ? null : history.calls.get(said);
                boolean machine = fact.is(Done.MACHINE_WRITES);
                boolean inbound = machine || fact.is(Done.WRITES) || fact.is(Done.CALLS) || fact.is(Done.COMES_BACK);
                if (said == null || !inbound || ticket.splitOff.contains(said)) {
                    continue;
                }
                if (call != null) {
                    contacts.add(new RecordedContact(
                            said, fact.at(), fact.state().on("VOICE"), call.left(), false, false, call));
                } else if (machine || solved) {
                    String left = machine ? "AUTO_GENERATED" : "THANKS";
                    contacts.add(new RecordedContact(said, fact.at(), fact.state(), left, false, false, null));
                } else if (open == null || answeredBetween(open, fact.at())) {
                    boolean chat = fact.state().channel().equals("CHAT");
                    contacts.add(
                            new RecordedContact(said, fact.at(), fact.state(), null, chat && chatting, false, null));
                    open = fact.at();
                    chatting |= chat;
                } else {
                    contacts.add(new RecordedContact(said, fact.at(), fact.state(), null, false, true, null));
                }
            }
        }

        private boolean answeredBetween(Instant from, Instant to) {
            return responses.stream()
                    .anyMatch(response ->
                            !response.at().isBefore(from) && response.at().isBefore(to));
        }
    }
}
