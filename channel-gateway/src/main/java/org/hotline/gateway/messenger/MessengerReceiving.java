package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.intake.ChannelAddresses;
import org.hotline.gateway.intake.ChannelMessage;
import org.hotline.gateway.intake.MessageReceiving;
import org.hotline.gateway.interaction.Original;
import org.hotline.gateway.messenger.MessengerClaiming.ClaimedArrival;
import org.hotline.gateway.messenger.MessengerClaiming.HeardMessage;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Hands in what came by messengers, as messages like all others; in no transaction, since it waits for files, and for the one that keeps
 * the message.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class MessengerReceiving {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int LONGEST_NAME = 255;

    private final MessengerReading messengers;
    private final MessengerClaiming claiming;
    private final MessengerFiles files;
    private final MessageReceiving messages;
    private final ChannelAddresses addresses;

    MessengerReceiving(
            MessengerReading messengers,
            MessengerClaiming claiming,
            MessengerFiles files,
            MessageReceiving messages,
            ChannelAddresses addresses) {
        this.messengers = messengers;
        this.claiming = claiming;
        this.files = files;
        this.messages = messages;
        this.addresses = addresses;
    }

    /** Some that is due and has files, or has none: what has none waits for no file. Answers whether there may be more. */
    public boolean receiveSome(MessengerLine line, boolean withFiles) {
        List<ClaimedArrival> claimed = claiming.claim(line.channel(), withFiles);
        claimed.forEach(arrival -> receive(line, arrival));
        return !claimed.isEmpty();
    }

    private void receive(MessengerLine line, ClaimedArrival claimed) {
        MessengerArrival arrival = claimed.arrival();
        if (claimed.originals().isEmpty()) {
            claiming.drop(arrival);
            return;
        }
        try {
            messengers
                    .open(arrival.messenger(), line.channel())
                    .ifPresentOrElse(
                            messenger -> receive(line, messenger, claimed),
                            () -> claiming.defer(arrival, PAUSE, "its secrets were sealed by another deployment"));
        } catch (RuntimeException trouble) {
            claiming.defer(arrival, PAUSE, "what came cannot be handed in: " + trouble.getMessage());
        }
    }

    private void receive(MessengerLine line, OpenMessenger messenger, ClaimedArrival claimed) {
        MessengerMessage said = MessengerMessage.joined(
                claimed.originals().stream().map(line::read).toList());
        MessengerFiles.LoadedFiles loaded =
                files.load(line, messenger, said.files(), claimed.arrival().attempts());
        if (loaded.pause() != null) {
            claiming.defer(claimed.arrival(), loaded.pause(), loaded.trouble());
            return;
        }
        UUID conversation = messages.receive(
                        message(messenger.messenger(), claimed.arrival(), said, loaded),
                        original(claimed.originals()),
                        Access.ofMessengers())
                .toCompletableFuture()
                .join()
                .conversationId();
        String address = addresses.normalise(line.channel(), said.address());
        claiming.settle(claimed.arrival(), new HeardMessage(conversation, address, said));
    }

    private static ChannelMessage message(
            Messenger messenger, MessengerArrival arrival, MessengerMessage said, MessengerFiles.LoadedFiles loaded) {
        String text = MessengerMessage.lines(said.text(), loaded.missing());
        return new ChannelMessage(
                new ChannelMessage.MessageOrigin(
                        messenger.channel(), messenger.account(), arrival.externalId(), conversation(said), said.at()),
                said.address(),
                said.name() == null ? null : Texts.atMost(LONGEST_NAME, said.name()),
                messenger.account(),
                new ChannelMessage.ChannelText(null, text, null, null),
                loaded.files());
    }

    /** Where more than one talk, the conversation is that of the place, and else that of the person. */
    private static @Nullable String conversation(MessengerMessage said) {
        return said.peer().equals(said.address()) ? null : said.peer();
    }

    private static Original original(List<String> originals) {
        String all = originals.size() == 1 ? originals.get(0) : "[" + String.join(",", originals) + "]";
        return Original.of("application/json", all.getBytes(StandardCharsets.UTF_8));
    }
}
