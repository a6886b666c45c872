package org.hotline.gateway.messenger.sms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hotline.gateway.messenger.ArrivedMessage;
import org.hotline.gateway.messenger.Messenger;
import org.hotline.gateway.messenger.MessengerPartNoting;
import org.hotline.gateway.messenger.MessengerReceipt;
import org.hotline.gateway.messenger.MessengerTaking;
import org.hotline.gateway.messenger.OptOutKeeping;
import org.jspecify.annotations.Nullable;

/** Hands on what Twilio tells. */
@ApplicationScoped
class SmsNews {

    private final MessengerTaking taking;
    private final OptOutKeeping optOuts;
    private final MessengerPartNoting noting;
    private final ObjectMapper json;
    private final Clock clock;

    SmsNews(MessengerTaking taking, OptOutKeeping optOuts, MessengerPartNoting noting, ObjectMapper json, Clock clock) {
        this.taking = taking;
        this.optOuts = optOuts;
        this.noting = noting;
        this.json = json;
        this.clock = clock;
    }

    /** Whoever wants nothing more is remembered along with what he wrote; an older message that comes again changes nothing of it. */
    void take(Messenger messenger, SmsPush push) {
        String from = push.required("From");
        taking.take(messenger, arrived(push), () -> {
            if (push.isStop()) {
                optOuts.stop(messenger, from);
            } else if (push.isStart()) {
                optOuts.start(messenger, from);
            }
        });
    }

    private ArrivedMessage arrived(SmsPush push) {
        try {
            String original = json.writeValueAsString(push.fields());
            boolean files =
                    !new SmsMessage(json.valueToTree(push.fields())).files().isEmpty();
            return new ArrivedMessage(push.required("MessageSid"), null, files, original);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** How far a part of an answer got. */
    void note(Messenger messenger, UUID message, int place, SmsPush push) {
        Instant now = clock.instant();
        switch (String.valueOf(push.get("MessageStatus"))) {
            case "accepted", "queued", "sending", "sent" ->
                noting.note(new MessengerReceipt(message, place, now, null, null));
            case "delivered" -> noting.note(new MessengerReceipt(message, place, null, now, null));
            case "read" -> noting.note(new MessengerReceipt(message, place, null, null, now));
            case "failed", "undelivered" -> fail(messenger, message, push);
            default -> {
                // nothing that anybody waits for
            }
        }
    }

    private void fail(Messenger messenger, UUID message, SmsPush push) {
        int code = code(push.get("ErrorCode"));
        String to = push.get("To");
        if (code == SmsRefusal.STOPPED && to != null) {
            optOuts.stop(messenger, to);
        }
        noting.noteFailed(messenger, message, code == 0 ? "TWILIO_FAILED" : SmsRefusal.reason(code));
    }

    private static int code(@Nullable String said) {
        return said != null && said.matches("[0-9]{1,6}") ? Integer.parseInt(said) : 0;
    }
}
