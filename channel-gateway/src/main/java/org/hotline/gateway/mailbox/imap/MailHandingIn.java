package org.hotline.gateway.mailbox.imap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.util.concurrent.CompletionStage;
import org.hotline.gateway.intake.ArrivingMail;
import org.hotline.gateway.intake.KeptMail;
import org.hotline.gateway.intake.MailReceiving;
import org.hotline.gateway.intake.MailSpool;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.mailbox.FetchedMailbox;
import org.hotline.kit.problem.DomainException;
import org.jspecify.annotations.Nullable;

/** Hands mails in at the door through which all mails come. */
@ApplicationScoped
class MailHandingIn {

    private static final int MEBIBYTE = 1024 * 1024;

    private final MailReceiving receiving;
    private final MailSpool spool;

    MailHandingIn(MailReceiving receiving, MailSpool spool) {
        this.receiving = receiving;
        this.spool = spool;
    }

    void handIn(FetchRun run, ListedMail mail, MailBatch batch) throws MessagingException {
        if (mail.size() > MailReceiving.MOST_BYTES) {
            refuse(run, mail, batch);
            return;
        }
        ArrivingMail arriving = spool.begin(run.held().id().toString());
        try {
            if (run.folder().read(mail, arriving)) {
                CompletionStage<Acceptance> kept = receiving.receive(arriving.complete(), kept(run, mail, null));
                batch.take(mail.uid(), kept.whenComplete((acceptance, trouble) -> arriving.close()), null);
            } else if (mail.isUnknown()) {
                arriving.close();
                batch.pass(mail.uid());
            } else {
                throw new MessagingException("the server gives nothing of the mail " + mail.uid());
            }
        } catch (DomainException refused) {
            arriving.close();
            if (refused.isPassing()) {
                throw refused;
            }
            refuse(run, mail, batch);
        } catch (MessagingException | RuntimeException trouble) {
            arriving.close();
            throw trouble;
        }
    }

    /** What is too large is not read; that it came, and from whom, is. */
    private void refuse(FetchRun run, ListedMail mail, MailBatch batch) throws MessagingException {
        FetchedMailbox.MailboxSettings settings = run.held().mailbox().settings();
        String refusal = "larger than %d MB, and still in %s of %s at %s"
                .formatted(
                        MailReceiving.MOST_BYTES / MEBIBYTE,
                        settings.fetching().folder(),
                        settings.signIn().userName(),
                        settings.server().host());
        byte[] headers = run.folder().headers(mail);
        batch.take(mail.uid(), receiving.receive(headers, kept(run, mail, refusal)), refusal);
    }

    private static KeptMail kept(FetchRun run, ListedMail mail, @Nullable String refusal) {
        return new KeptMail(
                run.held().mailbox().settings().account(), run.held().id(), mail.since(), refusal);
    }
}
