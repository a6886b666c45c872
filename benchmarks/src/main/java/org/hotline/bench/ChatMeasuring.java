package org.hotline.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.hotline.launcher.command.Arguments;
import org.hotline.launcher.run.HotlineService;

/** How long it takes until what is said in one of many open chats stands there: kept, numbered and told. */
final class ChatMeasuring implements Bench {

    private static final int USUAL_CHATS = 5_000;
    private static final int MOST_CHATS = 5_000;
    private static final int LEAST_CHATS = 20;
    private static final int MESSAGES = 4_000;
    private static final int HANDS = 200;

    /** Below what one peer may ask in the long run. */
    private static final Duration BETWEEN_OPENINGS = Duration.ofMillis(13);

    private static final Duration BETWEEN_MESSAGES = Duration.ofMillis(5);

    @Override
    public String name() {
        return "chat";
    }

    @Override
    public String usage() {
        return "[CHATS]   milliseconds until what is said in one of so many open chats stands there, at 200 messages per second";
    }

    @Override
    public ObjectNode measure(RunningHotline hotline, Arguments arguments)
            throws InterruptedException, ExecutionException {
        int chats = BenchSize.of(arguments.word(), USUAL_CHATS, LEAST_CHATS, MOST_CHATS);
        arguments.requireNoMore();
        int gateway = hotline.ports().http(HotlineService.GATEWAY);
        HttpClient client = HttpClient.newHttpClient();
        Queue<BenchVisitor> open = new ConcurrentLinkedQueue<>();
        try (UnreadEvents unread = hotline.unread()) {
            RunningHotline.say("Opening " + chats + " chats.");
            Crowd.of(HANDS).each(chats, BETWEEN_OPENINGS, number -> {
                BenchVisitor visitor = new BenchVisitor(client, gateway);
                open.add(visitor);
                visitor.begin();
            });
            unread.awaitNone();
            RunningHotline.say("Saying " + MESSAGES + " messages.");
            BenchVisitor[] visitors = open.toArray(BenchVisitor[]::new);
            Latencies delivery = Crowd.of(HANDS)
                    .each(MESSAGES, BETWEEN_MESSAGES, number -> visitors[number % visitors.length].say("m" + number));
            ObjectNode figures = BenchFigures.of("chat").put("chats", chats).put("messages", MESSAGES);
            BenchFigures.put(figures.putObject("deliveryMillis"), delivery);
            return figures;
        } finally {
            open.forEach(BenchVisitor::close);
        }
    }
}
