package org.hotline.gateway.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hotline.gateway.chat.ChatMailing;
import org.hotline.gateway.chat.MailedChat;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Takes the address of a visitor who gave none when he began. The one that he gave first holds. */
@ApplicationScoped
@Transactional
public class VisitorReaching {

    private final ChatMailing mails;
    private final VisitorAddresses addresses;

    VisitorReaching(ChatMailing mails, VisitorAddresses addresses) {
        this.mails = mails;
        this.addresses = addresses;
    }

    /** Answers where mails reach him from now on. */
    public String reach(UUID chat, String address) {
        return of(mails.hold(chat).orElseThrow(ChatProblem::notFound), address);
    }

    /**
     * Where mails reach the visitor of a chat that is held.
     *
     * @param given what he says now: nothing else than before, if he has said it before
     */
    String of(MailedChat chat, @Nullable String given) {
        String known = chat.address();
        if (known == null) {
            String address = given == null ? "" : given.strip();
            if (address.isEmpty()) {
                throw FieldProblem.invalid("address", "must be given: the chat has none yet");
            }
            addresses.requireSomebodyElses(address);
            mails.give(chat.id(), address);
            return address;
        }
        if (given != null && !MailAddress.bare(given).equals(MailAddress.bare(known))) {
            throw FieldProblem.invalid("address", "must be the one that was given before, or be left out");
        }
        return known;
    }
}
