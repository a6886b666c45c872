package org.hotline.gateway.mailbox.imap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.hotline.gateway.mailbox.Afterwards;
import org.hotline.gateway.mailbox.FetchedMailbox.MailboxSettings;
import org.hotline.gateway.mailbox.HeldMailbox;
import org.hotline.gateway.mailbox.MailboxProgressing;
import org.jboss.logging.Logger;

/** Opens a mailbox, takes what is there and, where its server tells of what is new, stays. */
@ApplicationScoped
class MailboxVisitor {

    private static final Logger LOG = Logger.getLogger(MailboxVisitor.class);

    private final MailboxFetcher fetcher;
    private final MailboxProgressing progressing;
    private final BearerTokens tokens;
    private final FetchPace pace;
    private final Clock clock;

    MailboxVisitor(
            MailboxFetcher fetcher, MailboxProgressing progressing, BearerTokens tokens, FetchPace pace, Clock clock) {
        this.fetcher = fetcher;
        this.progressing = progressing;
        this.tokens = tokens;
        this.pace = pace;
        this.clock = clock;
    }

    /** @param staying whether there is room to stay */
    void visit(MailboxVisit visit, boolean staying) {
        HeldMailbox held = visit.held();
        Instant following = clock.instant().plus(pace.poll());
        try (ImapFolder folder = open(held)) {
            FetchRun run = fetcher.begin(held, folder, visit.stumbles());
            boolean staysOn = staying && folder.canIdle();
            do {
                fetcher.fetch(run);
                visit.succeeded();
            } while (staysOn && visit.idle(folder, clock.instant()));
            following = clock.instant().plus(pace.poll());
        } catch (MessagingException | RuntimeException trouble) {
            following = clock.instant()
                    .plus(pace.pauseAfter(visit.failed(), trouble instanceof AuthenticationFailedException));
            tell(held, trouble);
        } finally {
            visit.end(following);
        }
    }

    private ImapFolder open(HeldMailbox held) throws MessagingException {
        MailboxSettings settings = held.mailbox().settings();
        try {
            return ImapFolder.open(
                    ImapSession.connect(settings, credential(held), pace.patience()),
                    settings.fetching().folder(),
                    settings.fetching().afterwards() != Afterwards.LEAVE);
        } catch (AuthenticationFailedException refused) {
            tokens.forget(held);
            throw refused;
        }
    }

    private String credential(HeldMailbox held) throws SignInTrouble {
        if (held.secrets().isEmpty()) {
            throw new SignInTrouble("what opens the mailbox cannot be read any more: it has to be given again");
        }
        String endpoint = held.mailbox().settings().signIn().tokenEndpoint();
        return endpoint == null ? Objects.requireNonNull(held.secrets().secret()) : tokens.of(held, endpoint);
    }

    private void tell(HeldMailbox held, Exception trouble) {
        String words = ImapTrouble.words(trouble);
        LOG.warnf("mailbox %s is not fetched: %s", held.id(), words);
        try {
            progressing.fail(held, words);
        } catch (RuntimeException gone) {
            LOG.debugf("mailbox %s is another's: %s", held.id(), gone.getMessage());
        }
    }
}
