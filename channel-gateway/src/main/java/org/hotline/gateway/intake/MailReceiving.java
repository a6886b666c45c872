package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Submission;
import org.hotline.gateway.mail.MailFile;
import org.jspecify.annotations.Nullable;

/** Takes in raw mail, wherever it comes from; in no transaction, since it waits for the one that keeps the mail. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class MailReceiving {

    public static final int MOST_BYTES = MailFile.MOST_BYTES;

    private final MailTranslator translator;
    private final IntakeQueue queue;
    private final Clock clock;

    MailReceiving(MailTranslator translator, IntakeQueue queue, Clock clock) {
        this.translator = translator;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * The answer comes when the mail is safely kept.
     *
     * @param account mailbox that it came to, when whoever hands it in knows; otherwise its recipient is asked
     */
    public CompletionStage<Acceptance> receive(byte[] raw, @Nullable String account, Access by) {
        return queue.accept(submission(raw, account, by.id().toString(), by));
    }

    /**
     * The same for callers that have a thread to wait with.
     *
     * @param peer which of the caller's servers hands it in
     */
    public Acceptance receiveAndWait(byte[] raw, String account, String peer, Access by) {
        return queue.acceptAndWait(submission(raw, account, peer, by));
    }

    /** The same of what another mail server kept; what was too much to be fetched is put into quarantine. */
    public CompletionStage<Acceptance> receive(byte[] raw, KeptMail mail) {
        MailOrigin origin =
                new MailOrigin(Access.ofMailServers(), mail.mailbox().toString(), mail.since());
        Submission submission = translator.translate(raw, mail.account(), origin, clock.instant());
        String refusal = mail.refusal();
        return queue.accept(refusal == null ? submission : submission.quarantined(refusal));
    }

    private Submission submission(byte[] raw, @Nullable String account, String peer, Access by) {
        String given = account == null ? null : AccountName.given(account);
        return translator.translate(raw, given, new MailOrigin(by, peer, null), clock.instant());
    }
}
