package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.interaction.Interaction;
import org.hotline.gateway.interaction.InteractionProblem;
import org.hotline.gateway.interaction.InteractionReading;
import org.hotline.gateway.interaction.InteractionStatus;
import org.hotline.gateway.interaction.Submission;

/** Reads once more what could not be understood and waits, visibly, until it can be; in no transaction, since reading may take its time. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class QuarantineRetrying {

    private final InteractionReading reading;
    private final MailTranslator translator;
    private final SubmissionKeeping keeping;

    QuarantineRetrying(InteractionReading reading, MailTranslator translator, SubmissionKeeping keeping) {
        this.reading = reading;
        this.translator = translator;
        this.keeping = keeping;
    }

    /** Reads the original again, and answers what it is then: passed on, or still in quarantine with its reason. */
    public Interaction retry(UUID id, Access by) {
        Interaction interaction = reading.get(id, by);
        if (interaction.status() != InteractionStatus.QUARANTINED) {
            throw InteractionProblem.notQuarantined(id);
        }
        if (interaction.channel() != Channel.EMAIL) {
            throw InteractionProblem.notMail(id);
        }
        byte[] original = reading.wholeOriginal(id, by).body();
        Submission again = translator.translate(
                original,
                interaction.account(),
                new MailOrigin(by, interaction.createdBy().toString(), null),
                interaction.receivedAt());
        keeping.keepAgain(id, again);
        return reading.get(id, by);
    }
}
