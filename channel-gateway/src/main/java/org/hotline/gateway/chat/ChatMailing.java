package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.kit.db.Transactions;

/** Keeps where mails reach visitors, and that each gets what was said at most once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChatMailing {

    private static final Duration DAY = Duration.ofDays(1);

    private final ChatMailTable mails;
    private final Transactions transactions;
    private final Clock clock;
    private final int mostADay;

    ChatMailing(
            ChatMailTable mails,
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "hotline.chat.transcripts-per-address") int mostADay) {
        this.mails = mails;
        this.transactions = transactions;
        this.clock = clock;
        this.mostADay = mostADay;
    }

    /** Nobody else mails of it before this transaction ends. */
    public Optional<MailedChat> hold(UUID chat) {
        return mails.hold(chat);
    }

    /** From now on mails reach its visitor there; whoever gave an address when he began keeps that. */
    public void give(UUID chat, String address) {
        mails.give(chat, address);
    }

    /** Notes that what was said is mailed there, unless too much of that kind was mailed there within a day; answers whether it may be. */
    public boolean mayMail(UUID chat, String address) {
        transactions.hold(List.of(UUID.nameUUIDFromBytes(("transcript " + address).getBytes(StandardCharsets.UTF_8))));
        if (mails.transcripts(address, clock.instant().minus(DAY)) >= mostADay) {
            return false;
        }
        mails.note(chat, address, clock.instant());
        return true;
    }
}
