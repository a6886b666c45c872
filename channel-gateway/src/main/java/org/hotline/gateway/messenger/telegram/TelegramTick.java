package org.hotline.gateway.messenger.telegram;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.messenger.MessengerReceiving;
import org.hotline.gateway.messenger.MessengerSending;

/** Hands in what came by Telegram, and sends what is answered; neither waits for the other, nor words for files. */
@ApplicationScoped
class TelegramTick {

    private final TelegramLine line;
    private final MessengerReceiving receiving;
    private final MessengerSending sending;

    TelegramTick(TelegramLine line, MessengerReceiving receiving, MessengerSending sending) {
        this.line = line;
        this.receiving = receiving;
        this.sending = sending;
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void receiveWords() {
        receiving.receive(line, false);
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void receiveFiles() {
        receiving.receive(line, true);
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        sending.send(line);
    }
}
