package org.hotline.ticket.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hotline.ticket.message.ConversationLock;
import org.hotline.ticket.message.Message;
import org.hotline.ticket.message.MessageTable;
import org.hotline.ticket.timeline.ConnectedCallTable.CustomerCall;

/**
 * Follows calls for their tickets. What is learned of a call that is not filed yet waits for it: the two travel on
 * different topics.
 */
@ApplicationScoped
@Transactional
public class CallFollowing {

    private final EarlyCallTable early;
    private final ConversationLock conversations;
    private final MessageTable messages;
    private final CallEffects effects;
    private final CallBacks callBacks;

    CallFollowing(
            EarlyCallTable early,
            ConversationLock conversations,
            MessageTable messages,
            CallEffects effects,
            CallBacks callBacks) {
        this.early = early;
        this.conversations = conversations;
        this.messages = messages;
        this.effects = effects;
        this.callBacks = callBacks;
    }

    public void follow(List<CallProgress> progress) {
        // whoever files the call holds the same lock, so that it is either filed or not, never just being filed
        conversations.hold(progress.stream().map(CallProgress::conversationId).toList());
        List<CallProgress.Step> steps =
                progress.stream().map(CallProgress::step).toList();
        callBacks.holdCalled(known(steps.stream()
                        .filter(step -> step.kind() == CallProgress.CallStep.CONNECTED)
                        .toList())
                .values());
        Map<UUID, Message> calls = known(steps);
        early.add(steps.stream()
                .filter(step -> !calls.containsKey(step.interactionId()))
                .toList());
        steps.forEach(step -> apply(step, calls));
    }

    private Map<UUID, Message> known(List<CallProgress.Step> steps) {
        return new HashMap<>(messages.find(
                steps.stream().map(CallProgress.Step::interactionId).toList()));
    }

    /** To the call as the reports before it left it: each may say that it began earlier. */
    private void apply(CallProgress.Step step, Map<UUID, Message> calls) {
        Message call = calls.get(step.interactionId());
        if (call != null) {
            effects.apply(step, call);
            if (step.beganBefore(call)) {
                calls.put(call.id(), messages.find(call.id()).orElseThrow());
            }
        }
    }

    /** Whether these customers were called back is said by one transaction at a time; tickets are held after them. */
    public void holdCallers(Collection<UUID> customers) {
        callBacks.hold(customers);
    }

    /** Customers' calls are filed, which we may have answered already by calling back. */
    public void lookForCallBacks(Collection<CustomerCall> calls) {
        if (!calls.isEmpty()) {
            callBacks.catchUp(calls);
        }
    }

    /** Makes happen what was learned of calls before they were filed. */
    public void catchUp(Collection<UUID> filedCalls) {
        if (filedCalls.isEmpty()) {
            return;
        }
        List<CallProgress.Step> steps = early.take(filedCalls);
        Map<UUID, Message> calls = known(steps);
        steps.forEach(step -> apply(step, calls));
    }
}
