package org.hotline.gateway.visitor;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.chat.ChatMessage;
import org.hotline.gateway.chat.ChatSpeaker;
import org.hotline.gateway.chat.ShortChat;
import org.hotline.gateway.delivery.TranscriptDelivering.WrittenTranscript;
import org.hotline.gateway.page.CustomerText;
import org.jspecify.annotations.Nullable;

/** Writes what was said in a chat, as text and as HTML for a mail. */
@ApplicationScoped
class TranscriptWriter {

    private final Template text;
    private final Template html;
    private final ZoneId zone;

    TranscriptWriter(
            @Location("transcript-mail.txt") Template text,
            @Location("transcript-mail.html") Template html,
            @ConfigProperty(name = "hotline.pages.zone") ZoneId zone) {
        this.text = text;
        this.html = html;
        this.zone = zone;
    }

    WrittenTranscript write(Instant begun, ShortChat chat, @Nullable String language) {
        CustomerText said = CustomerText.of("transcript", language);
        String subject = Objects.requireNonNull(said.words().get("subject"))
                + ' '
                + times(said).format(begun);
        return new WrittenTranscript(subject, filled(text, said, chat, subject), filled(html, said, chat, subject));
    }

    private String filled(Template form, CustomerText said, ShortChat chat, String subject) {
        DateTimeFormatter times = times(said);
        return form.data("words", said.words())
                .data("language", said.language())
                .data("subject", subject)
                .data("shortened", chat.shortened())
                .data(
                        "said",
                        chat.messages().stream()
                                .map(message -> line(message, said, times))
                                .toList())
                .render();
    }

    private static TranscriptLine line(ChatMessage message, CustomerText said, DateTimeFormatter times) {
        return new TranscriptLine(
                Objects.requireNonNull(said.words().get(message.speaker().name())),
                times.format(message.saidAt()),
                message.speaker() != ChatSpeaker.VISITOR,
                message.text().lines().toList(),
                message.fileName());
    }

    private DateTimeFormatter times(CustomerText said) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(said.language().equals("fr") ? "fr-FR" : "en-GB"))
                .withZone(zone);
    }
}
