package org.hotline.gateway.intake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.hotline.gateway.intake.Message.Written;
import org.hotline.gateway.intake.Submission.Origin;
import org.hotline.gateway.intake.Submission.Raw;
import org.hotline.gateway.mail.Html;
import org.hotline.gateway.mail.Words;
import org.jspecify.annotations.Nullable;

/** Takes in messages of chats, web forms, text messages and the like. */
@Singleton
public class MessageIntake {

    private final Addresses addresses;
    private final Languages languages;
    private final Intake intake;
    private final Clock clock;

    MessageIntake(Addresses addresses, Languages languages, Intake intake, Clock clock) {
        this.addresses = addresses;
        this.languages = languages;
        this.intake = intake;
        this.clock = clock;
    }

    public CompletionStage<Acceptance> accept(Message message, Raw raw, UUID caller) {
        Message.Envelope envelope = message.envelope();
        Instant now = clock.instant();
        String from = addresses.normalise(envelope.channel(), Words.oneLine(message.fromAddress()));
        Content content = new Content(
                occurredAt(envelope, now),
                new Content.Sender(from, line(message.fromName())),
                line(message.toAddress()),
                words(message.written()),
                message.files(),
                Content.Reply.none());
        Origin origin = Origin.inbound(
                envelope.channel(),
                Words.oneLine(envelope.account()),
                Words.oneLine(envelope.externalId()),
                caller,
                now);
        return intake.accept(Submission.of(origin, raw, conversation(envelope, from), content));
    }

    /** The future is nobody's to write from. */
    private static Instant occurredAt(Message.Envelope envelope, Instant now) {
        Instant at = envelope.occurredAt();
        return at == null || at.isAfter(now) ? now : at;
    }

    private static ConversationHint conversation(Message.Envelope envelope, String from) {
        if (envelope.conversation() != null) {
            return ConversationHint.named(Words.oneLine(envelope.conversation()));
        }
        return envelope.channel().isOneConversationPerPerson() && !from.equals(Addresses.ANONYMOUS)
                ? ConversationHint.named(from)
                : ConversationHint.none();
    }

    private Content.Words words(Written written) {
        String html = written.html() == null || written.html().isBlank() ? null : Html.clean(written.html());
        String text = written.text() == null ? "" : Words.lines(written.text()).strip();
        if (text.isEmpty() && written.html() != null) {
            text = Html.toText(Words.lines(written.html()));
        }
        String language = written.language() == null
                ? languages.recognise(text)
                : written.language().toLowerCase(Locale.ROOT);
        return new Content.Words(line(written.subject()), text, text, html, language);
    }

    private static @Nullable String line(@Nullable String given) {
        String line = given == null ? "" : Words.oneLine(given);
        return line.isEmpty() ? null : line;
    }
}
