package org.hotline.gateway.messenger.sms;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.messenger.MessengerReading;
import org.hotline.gateway.messenger.MessengerReceiving;
import org.hotline.gateway.messenger.MessengerSending;
import org.hotline.kit.time.Ticks;

/** Sends what is answered by text message, and hands in what came; neither waits for the other, nor words for pictures. */
@ApplicationScoped
class SmsTick {

    private final SmsLine line;
    private final MessengerReceiving receiving;
    private final MessengerSending sending;
    private final MessengerReading reading;

    SmsTick(SmsLine line, MessengerReceiving receiving, MessengerSending sending, MessengerReading reading) {
        this.line = line;
        this.receiving = receiving;
        this.sending = sending;
        this.reading = reading;
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void receiveWords() {
        receive(false);
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void receivePictures() {
        receive(true);
    }

    private void receive(boolean pictures) {
        Ticks.whileThereIsMore(() -> receiving.receiveSome(line, pictures));
    }

    @Scheduled(every = "{hotline.messengers.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void send() {
        reading.open(line.channel()).forEach(number -> Ticks.whileThereIsMore(() -> sending.sendNext(line, number)));
    }
}
