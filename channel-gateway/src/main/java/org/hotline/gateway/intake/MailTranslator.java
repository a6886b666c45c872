package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.delivery.SentMailReading;
import org.hotline.gateway.interaction.ConversationHint;
import org.hotline.gateway.interaction.MessageContent;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.interaction.Submission;
import org.hotline.gateway.interaction.Submission.IntakeOrigin;
import org.hotline.gateway.mail.Fingerprint;
import org.hotline.gateway.mail.Mail;
import org.hotline.gateway.mail.MailBody;
import org.hotline.gateway.mail.MailParser;
import org.hotline.gateway.mail.MailTokens;
import org.hotline.gateway.mail.Mailbox;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.gateway.mail.SenderAuthentication;
import org.hotline.gateway.mail.UnreadableMail;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Makes a submission of a raw mail. */
@ApplicationScoped
class MailTranslator {

    private static final String MEDIA_TYPE = "message/rfc822";

    private static final String NO_ACCOUNT = "unknown";

    private final MailParser parser;
    private final ReceivingAccounts accounts;
    private final OwnMailboxes mailboxes;
    private final SenderAuthentication authentication;
    private final SentMailReading sent;

    MailTranslator(
            MailParser parser,
            ReceivingAccounts accounts,
            OwnMailboxes mailboxes,
            SenderAuthentication authentication,
            SentMailReading sent) {
        this.parser = parser;
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        this.authentication = authentication;
        this.sent = sent;
    }

    /**
     * Never fails: what cannot be understood becomes a submission that says why.
     *
     * @param hands from whose hands it comes
     */
    Submission translate(byte[] raw, @Nullable String account, MailOrigin hands, Instant receivedAt) {
        Fingerprint fingerprint = Fingerprint.of(raw);
        Original original = new Original(MEDIA_TYPE, raw);
        try {
            Mail mail = parser.read(raw);
            IntakeOrigin origin = origin(
                    account == null ? mailboxes.receiver(mail.recipients()) : OwnMailboxes.normalised(account),
                    externalId(fingerprint, mail.isReport(), hands, receivedAt),
                    hands.by(),
                    receivedAt);
            return submission(mail, origin, original)
                    .reporting(mail.bounce().orElse(null), mail.complaint().orElse(null));
        } catch (UnreadableMail trouble) {
            IntakeOrigin origin = origin(
                    account == null ? NO_ACCOUNT : OwnMailboxes.normalised(account),
                    externalId(fingerprint, false, hands, receivedAt),
                    hands.by(),
                    receivedAt);
            return Submission.unreadable(origin, original, trouble.reason());
        }
    }

    /** A mailbox of ours is open to all who hand in mail, as to mail servers; what they do not read, they do not learn. */
    private IntakeOrigin origin(String account, String externalId, Access by, Instant receivedAt) {
        return IntakeOrigin.inbound(Channel.EMAIL, account, externalId, by, receivedAt)
                .shared(mailboxes.contains(account) || account.equals(NO_ACCOUNT));
    }

    /**
     * The same for the same mail, and for no other: without a Message-ID it is the same only from the same hands within the
     * same quarter of an hour, without a date as well it never is, unless it reports about a mail of ours: of that there is one.
     * One too many can be merged, one too few is lost. Of what a mailbox kept it is known when it came there.
     */
    private static String externalId(Fingerprint fingerprint, boolean report, MailOrigin hands, Instant receivedAt) {
        if (fingerprint.proof() == Fingerprint.Proof.MESSAGE_ID) {
            return fingerprint.digest();
        }
        return fingerprint.proof() == Fingerprint.Proof.DATE || report || hands.keptSince() != null
                ? fingerprint.digest() + ':' + hands.occasion(receivedAt)
                : fingerprint.digest() + ':' + Ids.next();
    }

    private Submission submission(Mail mail, IntakeOrigin origin, Original original) {
        Mailbox customer = CustomerMailbox.of(mail, mailboxes).orElse(null);
        if (customer == null) {
            return Submission.unreadable(origin, original, "no sender");
        }
        boolean untrusted = !customer.equals(mail.from()) || authentication.fails(mail);
        ConversationHint conversation = ConversationHint.ofMail(answered(mail, untrusted), mail.messageId());
        return Submission.of(origin, original, conversation, content(mail, customer, untrusted, origin));
    }

    /**
     * Anybody who got a customer's mail knows its Message-ID, and may name him as the one to answer; ours lead to the conversation
     * by their token.
     */
    private static List<String> answered(Mail mail, boolean untrusted) {
        return untrusted ? mail.references().stream().filter(MailTokens::isIn).toList() : mail.references();
    }

    /** For us it exists when it reaches us: the sender's clock, and how long servers kept it, are nobody's promise. */
    private MessageContent content(Mail mail, Mailbox from, boolean untrusted, IntakeOrigin origin) {
        MailBody body = mail.body();
        String text = mail.newText(sent.texts(mail.references()));
        String sample = text.isBlank() && mail.subject() != null ? mail.subject() : text;
        String to = mail.recipients().isEmpty()
                ? null
                : MailTokens.strip(mail.recipients().get(0).normalised());
        return new MessageContent(
                origin.receivedAt(),
                new MessageContent.Sender(from.normalised(), from.name()),
                to,
                new MessageContent.MessageText(
                        mail.subject(),
                        text,
                        body.fullText(),
                        body.html(),
                        accounts.language(origin.account(), sample)),
                body.files(),
                new MessageContent.InboundThread(
                        mail.references(),
                        mail.threadTokens(),
                        mail.autoGenerated() || CustomerMailbox.isNobody(from),
                        mail.peopleOnly(),
                        accounts.mailbox(origin.account()),
                        untrusted),
                new MessageContent.Envelope(
                        mail.sentAt(),
                        CustomerMailbox.others(mail, from, mailboxes),
                        CustomerMailbox.addressed(mail, from, mailboxes)));
    }
}
