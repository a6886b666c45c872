package org.hotline.gateway.messenger.whatsapp;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.messenger.MessengerReceiving;
import org.hotline.gateway.messenger.MessengerSending;

/** Hands in what came by WhatsApp, and sends what is answered; neither waits for the other, nor words for files. */
@ApplicationScoped
class WhatsAppTick {

    private final MessengerSending sending;
    private final MessengerReceiving receiving;
    private final WhatsAppLine line;

    WhatsAppTick(MessengerSending sending, MessengerReceiving receiving, WhatsAppLine line) {
        this.sending = sending;
        this.receiving = receiving;
        this.line = line;
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        sending.send(line);
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void receiveFiles() {
        receiving.receive(line, true);
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void receiveWords() {
        receiving.receive(line, false);
    }
}
