package org.hotline.gateway.messenger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hotline.gateway.access.Access;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.AccountOwning;
import org.hotline.gateway.messenger.MessengerTable.SealedMessenger;
import org.hotline.kit.id.Ids;

/** Connects messengers, and lets go of them. What comes by one is no integration's. */
@ApplicationScoped
@Transactional
public class MessengerEditing {

    private final MessengerTable messengers;
    private final MessengerArrivalTable arrivals;
    private final MessengerSeal seal;
    private final AccountOwning owning;
    private final Clock clock;

    MessengerEditing(
            MessengerTable messengers,
            MessengerArrivalTable arrivals,
            MessengerSeal seal,
            AccountOwning owning,
            Clock clock) {
        this.messengers = messengers;
        this.arrivals = arrivals;
        this.seal = seal;
        this.owning = owning;
        this.clock = clock;
    }

    /**
     * A messenger as an admin gives it.
     *
     * @param providerId what its provider calls it
     */
    public record MessengerSettings(AccountName name, String providerId, MessengerSecrets secrets) {}

    public UUID add(MessengerSettings given) {
        AccountName name = given.name;
        Messenger messenger =
                new Messenger(Ids.next(), name.channel(), name.account(), given.providerId, 1, clock.instant());
        if (!messengers.add(new SealedMessenger(messenger, seal.seal(given.secrets, messenger.id())))) {
            throw MessengerProblem.known();
        }
        owning.bind(name, Access.ofMessengers().id());
        return messenger.id();
    }

    /**
     * Replaces what opens it and what its provider calls it.
     *
     * @param basedOn refuses a version that is not the one that was read
     */
    public void change(UUID id, MessengerSettings given, LongConsumer basedOn) {
        Messenger held = hold(id);
        basedOn.accept(held.version());
        if (!held.name().equals(given.name)) {
            throw MessengerProblem.invalid("account", "must stay what it is, and so must the channel");
        }
        Messenger changed = held.changedTo(given.providerId);
        if (messengers.isTaken(changed)) {
            throw MessengerProblem.known();
        }
        messengers.save(new SealedMessenger(changed, seal.seal(given.secrets, id)));
        messengers.note(id, null, clock.instant());
    }

    /** What came stays here; what came and is not handed in yet would be lost. */
    public void remove(UUID id) {
        Messenger held = hold(id);
        if (arrivals.isWaiting(id)) {
            throw MessengerProblem.busy(id);
        }
        messengers.remove(id);
        owning.give(held.name(), null);
    }

    private Messenger hold(UUID id) {
        return messengers.hold(id).map(SealedMessenger::messenger).orElseThrow(() -> MessengerProblem.notFound(id));
    }
}
