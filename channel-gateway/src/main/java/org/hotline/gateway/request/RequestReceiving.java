package org.hotline.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.concurrent.CompletionStage;
import org.hotline.event.inbound.WebForm;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.LinkToken;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.intake.ChannelMessage;
import org.hotline.gateway.intake.LanguageDetection;
import org.hotline.gateway.intake.MessageReceiving;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Original;
import org.jspecify.annotations.Nullable;

/** Takes in what people ask by our own form, as a message from a web form like any other. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class RequestReceiving {

    private final MessageReceiving messages;
    private final LanguageDetection languages;

    RequestReceiving(MessageReceiving messages, LanguageDetection languages) {
        this.messages = messages;
        this.languages = languages;
    }

    /**
     * Keeps it once, however often it is sent.
     *
     * @param original what is kept of it: without the token, of which only the hash is
     */
    public CompletionStage<Acceptance> receive(FormQuestion request, Original original) {
        ChannelMessage message = new ChannelMessage(
                new ChannelMessage.MessageOrigin(
                        Channel.WEB, WebForm.ACCOUNT, new LinkToken(request.token()).hash(), null, null),
                request.address(),
                request.name(),
                null,
                new ChannelMessage.ChannelText(request.subject(), request.whole(), null, language(request)),
                request.files());
        return messages.receive(message, original, Access.ofOwnForm());
    }

    /** In which he writes; that of the page says it only when nothing else does. */
    private @Nullable String language(FormQuestion request) {
        String written = languages.detect(request.text());
        return written == null ? request.language() : written;
    }
}
