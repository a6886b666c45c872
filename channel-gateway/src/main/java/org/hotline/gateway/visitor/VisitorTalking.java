package org.hotline.gateway.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.channel.OwnChat;
import org.hotline.gateway.chat.VisitorMessageName;
import org.hotline.gateway.intake.ChannelMessage;
import org.hotline.gateway.intake.LanguageDetection;
import org.hotline.gateway.intake.MessageReceiving;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.mail.MailFile;
import org.jspecify.annotations.Nullable;

/** Takes in what visitors say, as a message from a chat like any other. */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class VisitorTalking {

    private final MessageReceiving messages;
    private final LanguageDetection languages;
    private final VisitorAddresses addresses;

    VisitorTalking(MessageReceiving messages, LanguageDetection languages, VisitorAddresses addresses) {
        this.messages = messages;
        this.languages = languages;
        this.addresses = addresses;
    }

    /**
     * Keeps it once, however often it is said; the first thing that is said opens the chat.
     *
     * @param id what the visitor calls it
     * @param original what is kept of it: without the token
     */
    public CompletionStage<Acceptance> say(Visitor visitor, String id, String text, Original original) {
        return receive(visitor, id, text, List.of(), original);
    }

    /** The same of a file without words, in a chat that has begun. */
    CompletionStage<Acceptance> send(Visitor visitor, String id, MailFile file, Original original) {
        return receive(visitor, id, "", List.of(file), original);
    }

    private CompletionStage<Acceptance> receive(
            Visitor visitor, String id, String text, List<MailFile> files, Original original) {
        String address = visitor.address();
        if (address != null) {
            addresses.requireSomebodyElses(address);
        }
        VisitorMessageName name = visitor.named(id);
        return messages.receive(
                new ChannelMessage(
                        new ChannelMessage.MessageOrigin(
                                Channel.CHAT, OwnChat.ACCOUNT, name.externalId(), name.tokenHash(), null),
                        visitor.handle(),
                        visitor.name(),
                        null,
                        new ChannelMessage.ChannelText(null, text, null, language(visitor, text)),
                        files),
                original,
                Access.ofOwnChat());
    }

    /** In which he writes; that of the page says it only when nothing else does. */
    private @Nullable String language(Visitor visitor, String text) {
        String written = languages.detect(text);
        return written == null ? visitor.language() : written;
    }
}
