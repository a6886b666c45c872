package org.hotline.gateway.visitor.websocket;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/** The few threads that wait for the database for all chats, so that they leave it to others. */
@ApplicationScoped
class ChatLookers {

    private static final Logger LOG = Logger.getLogger(ChatLookers.class);
    private static final int THREADS = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, ChatLookers::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "chat-looker");
        thread.setDaemon(true);
        return thread;
    }

    /** Does it soon; what fails is done again with the next beat. */
    void work(Runnable work) {
        try {
            threads.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException trouble) {
                    LOG.warnf("a chat waits: %s", trouble.getMessage());
                }
            });
        } catch (RejectedExecutionException over) {
            LOG.debug("no chat goes on: the instance ends");
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
