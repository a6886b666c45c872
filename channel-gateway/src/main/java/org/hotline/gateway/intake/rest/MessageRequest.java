package org.hotline.gateway.intake.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.intake.ChannelMessage;
import org.hotline.gateway.intake.IntakeProblem;
import org.hotline.gateway.intake.MailReceiving;
import org.hotline.gateway.interaction.Original;
import org.hotline.kit.problem.FieldProblem;
import org.hotline.kit.text.Grammar;
import org.hotline.kit.time.ReportedTime;
import org.hotline.kit.web.KeepsOriginal;
import org.jspecify.annotations.Nullable;

/** A message as integrations write it. */
@SuppressWarnings("ArrayRecordComponent") // kept, never compared
public record MessageRequest(
        @NotNull MessageChannel channel,
        @NotBlank @Size(max = 255) String account,
        @NotBlank @Size(max = 255) String externalId,
        @Nullable @Size(min = 1, max = 255) String conversation,
        @Valid @NotNull SenderRequest from,
        @Nullable @Size(max = 255) String to,
        @Nullable @Size(max = 1000) String subject,
        @Nullable @Size(max = ChannelMessage.LONGEST_TEXT) String text,
        @Nullable @Size(max = ChannelMessage.LONGEST_TEXT) String html,

        @Nullable @Pattern(regexp = Grammar.LANGUAGE_IN_ANY_CASE, message = "must be an ISO 639-1 code")
        String language,

        @Nullable @ReportedTime Instant occurredAt,
        @Nullable @Size(max = 100) List<@Valid @NotNull FileRequest> attachments,
        @JsonIgnore byte @Nullable [] bytes)
        implements KeepsOriginal<MessageRequest> {

    record SenderRequest(
            @NotBlank @Size(max = 255) String address,
            @Nullable @Size(max = 255) String name) {}

    @Override
    public MessageRequest withOriginal(byte[] original) {
        return with(channel, account, externalId, occurredAt, original);
    }

    /** The same on an account that its envelope says. */
    public MessageRequest on(Channel its, String itsAccount) {
        return with(MessageChannel.valueOf(its.name()), itsAccount, externalId, occurredAt, bytes);
    }

    /** The same by the name of its envelope, and of its time where it says none. */
    public MessageRequest called(String name, @Nullable Instant at) {
        return with(channel, account, name, occurredAt == null ? at : occurredAt, bytes);
    }

    private MessageRequest with(
            MessageChannel onChannel, String onAccount, String name, @Nullable Instant at, byte @Nullable [] original) {
        return new MessageRequest(
                onChannel,
                onAccount,
                name,
                conversation,
                from,
                to,
                subject,
                text,
                html,
                language,
                at,
                attachments,
                original);
    }

    Original original() {
        return Original.of("application/json", bytes);
    }

    public ChannelMessage toMessage() {
        List<FileRequest> files = attachments == null ? List.of() : attachments;
        if ((text == null || text.isBlank()) && (html == null || html.isBlank()) && files.isEmpty()) {
            throw FieldProblem.invalid("text", "must not be blank without html or attachments");
        }
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).contentBase64() == null) {
                throw FieldProblem.invalid("attachments[" + i + "].contentBase64", "must be present");
            }
        }
        if (files.stream().mapToLong(file -> file.contentBase64().length).sum() > MailReceiving.MOST_BYTES) {
            throw IntakeProblem.tooLarge(MailReceiving.MOST_BYTES);
        }
        return new ChannelMessage(
                new ChannelMessage.MessageOrigin(
                        Channel.valueOf(channel.name()), account.strip(), externalId, conversation, occurredAt),
                from.address,
                from.name,
                to,
                new ChannelMessage.ChannelText(subject, text, html, language),
                IntStream.range(0, files.size())
                        .mapToObj(i -> files.get(i).toFile(i + 1))
                        .toList());
    }
}
