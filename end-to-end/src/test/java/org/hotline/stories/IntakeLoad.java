package org.hotline.stories;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hotline.launcher.client.HotlineClient;
import org.hotline.launcher.client.HttpAnswer;
import org.hotline.launcher.client.Person;
import org.hotline.launcher.client.UnexpectedAnswer;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;

/**
 * Customers who keep writing, each a first message of their own, at a steady pace. Like every integration, each tries
 * again under the same external id until somebody acknowledges.
 */
public final class IntakeLoad {

    private static final int SENDERS = 8;

    private final Person integration;
    private final String account;
    private final int messages;
    private final ScheduledExecutorService senders;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger open;

    private IntakeLoad(HotlineClient client, String account, int messages, int senders) {
        this.integration = client.as(Role.INTEGRATION, "load");
        this.account = account;
        this.messages = messages;
        this.senders = Executors.newScheduledThreadPool(senders);
        this.open = new AtomicInteger(messages);
    }

    /** A channel account that nobody used before. */
    static String newAccount() {
        return "load-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Begins to send that many messages, spread over a time. */
    static IntakeLoad of(HotlineClient client, int messages, int seconds) {
        return to(newAccount(), client, messages, seconds);
    }

    /** The same to a certain account. */
    static IntakeLoad to(String account, HotlineClient client, int messages, int seconds) {
        return begun(new IntakeLoad(client, account, messages, SENDERS), seconds);
    }

    /** The same by so many customers that none has to wait for another. */
    public static IntakeLoad ofMany(HotlineClient client, int messages, int seconds) {
        return begun(new IntakeLoad(client, newAccount(), messages, 4 * SENDERS), seconds);
    }

    private static IntakeLoad begun(IntakeLoad load, int seconds) {
        int messages = load.messages;
        for (int i = 0; i < messages; i++) {
            int number = i;
            long delay = i * seconds * 1000L / messages;
            long due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delay);
            load.senders.schedule(() -> load.send(number, due), delay, TimeUnit.MILLISECONDS);
        }
        return load;
    }

    private void send(int number, long due) {
        if (isAcknowledged(number)) {
            waits.add(System.nanoTime() - due);
            if (open.decrementAndGet() == 0) {
                senders.shutdown();
            }
        } else {
            refusals.incrementAndGet();
            senders.schedule(() -> send(number, due), 300, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isAcknowledged(int number) {
        try {
            HttpAnswer answer = integration.post(HotlineService.GATEWAY, "/v1/inbound/messages", message(number));
            if (answer.status() == 202) {
                acknowledged.add(answer.text("/interactionId"));
                return true;
            }
            return false;
        } catch (UnexpectedAnswer nobodyThere) {
            return false;
        }
    }

    private Map<String, ?> message(int number) {
        return Map.of(
                "channel",
                "WEB",
                "account",
                account,
                "externalId",
                account + "-" + number,
                "from",
                Map.of("address", "customer-" + number + "@" + account + ".example"),
                "subject",
                "Question " + number,
                "text",
                "Question " + number + " of the run " + account,
                "language",
                "en");
    }

    /** How many messages were sent or tried so far. */
    public boolean isAbout(double share) {
        return messages - open.get() >= share * messages;
    }

    public boolean isDone() {
        return open.get() == 0;
    }

    public String account() {
        return account;
    }

    public int messages() {
        return messages;
    }

    /** How often nobody acknowledged and the customer had to try again. */
    int refusals() {
        return refusals.get();
    }

    /**
     * How long all but the slowest waited for their acknowledgement, from when they wanted to send.
     *
     * @param share how many of all, between 0 and 1
     */
    Duration waited(double share) {
        long[] sorted = waits.stream().mapToLong(Long::longValue).sorted().toArray();
        return Duration.ofNanos(sorted[(int) Math.ceil(share * sorted.length) - 1]);
    }

    /** Ids of what was acknowledged, each once. */
    List<String> interactions() {
        return acknowledged.stream().distinct().toList();
    }
}
