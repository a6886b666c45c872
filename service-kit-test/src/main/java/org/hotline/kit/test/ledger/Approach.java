package org.hotline.kit.test.ledger;

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
record Approach(
        UUID first,
        Instant at,
        Standing standing,
        @Nullable String left,
        boolean again,
        boolean joins,
        @Nullable Phoned call) {

    /** It is a contact of the customer with us. */
    boolean counts() {
        return left == null && !again && !joins;
    }

    static List<Approach> of(Matter matter, Ledger ledger) {
        List<Approach> contacts = new ArrayList<>();
        List<Response> responses = Response.of(matter, ledger);
        for (Spell spell : Spell.of(matter)) {
            new Talk(matter, ledger, responses).of(spell, contacts);
        }
        return contacts;
    }

    /** What is said within an episode. */
    private static final class Talk {
        private final Matter matter;
        private final Ledger ledger;
        private final List<Response> responses;
        private @Nullable Instant open;
        private boolean chatting;
        private boolean solved;

        Talk(Matter matter, Ledger ledger, List<Response> responses) {
            this.matter = matter;
            this.ledger = ledger;
            this.responses = responses;
        }

        void of(Spell spell, List<Approach> contacts) {
            for (Deed deed : spell.deeds) {
                solved |= deed.equals(spell.resolved);
                UUID said = deed.about();
                Phoned call = said == null ? null : ledger.calls.get(said);
                boolean machine = deed.is(Done.MACHINE_WRITES);
                boolean inbound = machine || deed.is(Done.WRITES) || deed.is(Done.CALLS) || deed.is(Done.COMES_BACK);
                if (said == null || !inbound || matter.splitOff.contains(said)) {
                    continue;
                }
                if (call != null) {
                    contacts.add(new Approach(
                            said, deed.at(), deed.standing().on("VOICE"), call.left(), false, false, call));
                } else if (machine || solved) {
                    String left = machine ? "AUTO_GENERATED" : "THANKS";
                    contacts.add(new Approach(said, deed.at(), deed.standing(), left, false, false, null));
                } else if (open == null || answeredBetween(open, deed.at())) {
                    boolean chat = deed.standing().channel().equals("CHAT");
                    contacts.add(new Approach(said, deed.at(), deed.standing(), null, chat && chatting, false, null));
                    open = deed.at();
                    chatting |= chat;
                } else {
                    contacts.add(new Approach(said, deed.at(), deed.standing(), null, false, true, null));
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
