package org.hotline.gateway.messenger.whatsapp;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.messenger.MessengerReading;
import org.hotline.gateway.messenger.MessengerReceiving;
import org.hotline.gateway.messenger.MessengerSending;
import org.hotline.kit.time.Ticks;

/** Hands in what came by WhatsApp, and sends what is answered; neither waits for the other, nor words for files. */
@ApplicationScoped
class WhatsAppTick {

    private final MessengerReading reading;
    private final MessengerSending sending;
    private final MessengerReceiving receiving;
    private final WhatsAppLine line;

    WhatsAppTick(MessengerReading reading, MessengerSending sending, MessengerReceiving receiving, WhatsAppLine line) {
        this.reading = reading;
        this.sending = sending;
        this.receiving = receiving;
        this.line = line;
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        reading.open(line.channel())
                .forEach(messenger -> Ticks.whileThereIsMore(() -> sending.sendNext(line, messenger)));
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void receiveFiles() {
        Ticks.whileThereIsMore(() -> receiving.receiveSome(line, true));
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void receiveWords() {
        Ticks.whileThereIsMore(() -> receiving.receiveSome(line, false));
    }
}
