package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.gateway.mailbox.FetchedMailbox.MailboxSettings;
import org.hotline.gateway.mailbox.FetchedMailboxTable.SealedMailbox;
import org.hotline.kit.id.Ids;

/** Connects mailboxes, and lets go of them. */
@ApplicationScoped
@Transactional
public class MailboxEditing {

    private final FetchedMailboxTable mailboxes;
    private final MailboxPlaces places;
    private final MailboxRules rules;
    private final SecretSeal seal;
    private final Clock clock;

    MailboxEditing(
            FetchedMailboxTable mailboxes, MailboxPlaces places, MailboxRules rules, SecretSeal seal, Clock clock) {
        this.mailboxes = mailboxes;
        this.places = places;
        this.rules = rules;
        this.seal = seal;
        this.clock = clock;
    }

    public UUID add(MailboxSettings settings, MailboxSecrets secrets) {
        rules.check(settings, secrets);
        FetchedMailbox mailbox = new FetchedMailbox(Ids.next(), settings, 1, clock.instant());
        if (!mailboxes.add(new SealedMailbox(mailbox, seal.seal(secrets, mailbox.id())))) {
            throw MailboxProblem.known();
        }
        places.open(mailbox.id());
        return mailbox.id();
    }

    /**
     * Secrets that are not given stay what they are, as long as they go where they went.
     *
     * @param basedOn refuses a version of the mailbox that is not the one that was read
     */
    public void change(UUID id, MailboxSettings settings, MailboxSecrets given, LongConsumer basedOn) {
        places.hold(id);
        SealedMailbox held = mailboxes.hold(id).orElseThrow(() -> MailboxProblem.notFound(id));
        basedOn.accept(held.mailbox().version());
        MailboxSettings before = held.mailbox().settings();
        MailboxSecrets secrets = settings.isTrustedLike(before) ? given.or(seal.open(held.sealed(), id)) : given;
        rules.check(settings, secrets);
        FetchedMailbox changed = held.mailbox().changedTo(settings);
        if (mailboxes.isTaken(changed)) {
            throw MailboxProblem.known();
        }
        mailboxes.save(new SealedMailbox(changed, seal.seal(secrets, id)));
        if (!settings.isPlaceOf(before)) {
            places.leave(id);
        }
    }

    /** What was taken stays here. */
    public void remove(UUID id) {
        places.hold(id);
        if (!mailboxes.remove(id)) {
            throw MailboxProblem.notFound(id);
        }
    }
}
