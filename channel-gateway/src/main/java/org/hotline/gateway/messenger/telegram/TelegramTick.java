package org.hotline.gateway.messenger.telegram;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.messenger.MessengerReading;
import org.hotline.gateway.messenger.MessengerReceiving;
import org.hotline.gateway.messenger.MessengerSending;
import org.hotline.kit.time.Ticks;

/** Hands in what came by Telegram, and sends what is answered; neither waits for the other, nor words for files. */
@ApplicationScoped
class TelegramTick {

    private final TelegramLine line;
    private final MessengerReceiving receiving;
    private final MessengerReading reading;
    private final MessengerSending sending;

    TelegramTick(TelegramLine line, MessengerReceiving receiving, MessengerReading reading, MessengerSending sending) {
        this.line = line;
        this.receiving = receiving;
        this.reading = reading;
        this.sending = sending;
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void receiveWords() {
        Ticks.whileThereIsMore(() -> receiving.receiveSome(line, false));
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void receiveFiles() {
        Ticks.whileThereIsMore(() -> receiving.receiveSome(line, true));
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        reading.open(line.channel())
                .forEach(messenger -> Ticks.whileThereIsMore(() -> sending.sendNext(line, messenger)));
    }
}
