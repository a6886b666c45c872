package org.hotline.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.ConversationHint;
import org.hotline.gateway.interaction.MessageContent;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.interaction.Submission;
import org.hotline.gateway.interaction.Submission.IntakeOrigin;
import org.hotline.gateway.mail.Html;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.gateway.mail.PlainText;
import org.hotline.kit.address.MailAddress;
import org.hotline.kit.problem.FieldProblem;
import org.jspecify.annotations.Nullable;

/**
 * Takes in messages of chats, web forms, text messages and the like; in no transaction, since it waits for the one that
 * keeps the message.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class MessageReceiving {

    private final ChannelAddresses addresses;
    private final OwnMailboxes mailboxes;
    private final LanguageDetection languages;
    private final IntakeQueue queue;
    private final Clock clock;

    MessageReceiving(
            ChannelAddresses addresses,
            OwnMailboxes mailboxes,
            LanguageDetection languages,
            IntakeQueue queue,
            Clock clock) {
        this.addresses = addresses;
        this.mailboxes = mailboxes;
        this.languages = languages;
        this.queue = queue;
        this.clock = clock;
    }

    public CompletionStage<Acceptance> receive(ChannelMessage message, Original original, Access by) {
        ChannelMessage.MessageOrigin given = message.origin();
        Instant now = clock.instant();
        String from = address(given.channel(), PlainText.oneLine(message.fromAddress()));
        MessageContent content = new MessageContent(
                occurredAt(given, now),
                new MessageContent.Sender(from, line(message.fromName())),
                line(message.toAddress()),
                body(message.body()),
                message.files(),
                MessageContent.InboundThread.none(),
                MessageContent.Envelope.none());
        IntakeOrigin origin = IntakeOrigin.inbound(
                given.channel(),
                PlainText.oneLine(AccountName.given(given.account())),
                PlainText.oneLine(given.externalId()),
                by,
                now);
        return queue.accept(Submission.of(origin, original, conversation(given, from), content));
    }

    /** A mail address on a form is one at which somebody else than we can be answered. */
    private String address(Channel channel, String written) {
        String address = addresses.normalise(channel, written);
        if (channel == Channel.WEB && (mailboxes.contains(address) || MailAddress.leadsNowhere(address))) {
            throw FieldProblem.invalid(
                    "from.address", "must be none of our own addresses, and one that others can reach");
        }
        return address;
    }

    /** The future is nobody's to write from. */
    private static Instant occurredAt(ChannelMessage.MessageOrigin given, Instant now) {
        Instant at = given.occurredAt();
        return at == null || at.isAfter(now) ? now : at;
    }

    private static ConversationHint conversation(ChannelMessage.MessageOrigin given, String from) {
        if (given.conversation() != null) {
            return ConversationHint.named(PlainText.oneLine(given.conversation()));
        }
        return given.channel().isOneConversationPerPerson() && !from.equals(ChannelAddresses.ANONYMOUS)
                ? ConversationHint.named(from)
                : ConversationHint.none();
    }

    private MessageContent.MessageText body(ChannelMessage.ChannelText written) {
        String html = written.html() == null || written.html().isBlank() ? null : Html.clean(written.html());
        String text =
                written.text() == null ? "" : PlainText.lines(written.text()).strip();
        if (text.isEmpty() && written.html() != null) {
            text = Html.toText(PlainText.lines(written.html()));
        }
        String language = written.language() == null
                ? languages.detect(text)
                : written.language().toLowerCase(Locale.ROOT);
        return new MessageContent.MessageText(line(written.subject()), text, text, html, language);
    }

    private static @Nullable String line(@Nullable String given) {
        String line = given == null ? "" : PlainText.oneLine(given);
        return line.isEmpty() ? null : line;
    }
}
