package org.hotline.ticket.filing;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.ticket.call.CallFollowing;
import org.hotline.ticket.customer.Channel;
import org.hotline.ticket.customer.ChannelAddress;
import org.hotline.ticket.customer.CustomerRecognising;
import org.hotline.ticket.timeline.ConnectedCallTable.CustomerCall;
import org.jspecify.annotations.Nullable;

/** Puts incoming messages where they belong, each exactly once, a batch at a time with a constant number of statements. */
@ApplicationScoped
@Transactional
public class MessageFiling {

    private final UnfiledMessageFilter unfiled;
    private final CustomerRecognising customers;
    private final AnsweredSearch search;
    private final FiledBatchWriter batches;
    private final CallFollowing calls;

    MessageFiling(
            UnfiledMessageFilter unfiled,
            CustomerRecognising customers,
            AnsweredSearch search,
            FiledBatchWriter batches,
            CallFollowing calls) {
        this.unfiled = unfiled;
        this.customers = customers;
        this.search = search;
        this.batches = batches;
        this.calls = calls;
    }

    public void file(List<IncomingMessage> arrived) {
        List<IncomingMessage> batch = unfiled.hold(arrived);
        if (batch.isEmpty()) {
            return;
        }
        Instant now = batch.get(0).at().recordedAt();
        Map<ChannelAddress, UUID> senders = customers.recognise(names(batch), now);
        calls.holdCallers(callers(batch, senders));
        Candidates candidates = search.candidates(batch, senders);
        FiledBatch filed = batches.begin(candidates, batch);
        batch.forEach(message -> filed.file(message, requireNonNull(senders.get(message.sender()))));
        batches.add(filed);
        calls.lookForCallBacks(customersCalls(batch, senders));
        calls.catchUp(batch.stream()
                .filter(message -> message.route().channel() == Channel.VOICE)
                .map(message -> message.arrival().interactionId())
                .toList());
    }

    /** Who called us, and whom we called. */
    private static Set<UUID> callers(List<IncomingMessage> batch, Map<ChannelAddress, UUID> senders) {
        return batch.stream()
                .filter(message -> message.route().channel() == Channel.VOICE)
                .map(call -> requireNonNull(senders.get(call.sender())))
                .collect(Collectors.toSet());
    }

    private static List<CustomerCall> customersCalls(List<IncomingMessage> batch, Map<ChannelAddress, UUID> senders) {
        return batch.stream()
                .filter(message -> message.route().channel() == Channel.VOICE && !message.isOurCall())
                .map(call -> new CustomerCall(
                        call.arrival().interactionId(),
                        requireNonNull(senders.get(call.sender())),
                        call.at().occurredAt()))
                .toList();
    }

    private static Map<ChannelAddress, @Nullable String> names(List<IncomingMessage> batch) {
        Map<ChannelAddress, @Nullable String> names = new HashMap<>();
        for (IncomingMessage message : batch) {
            if (names.get(message.sender()) == null) {
                names.put(message.sender(), message.senderName());
            }
        }
        return names;
    }
}
