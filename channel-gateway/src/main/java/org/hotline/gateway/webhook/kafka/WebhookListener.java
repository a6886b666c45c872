package org.hotline.gateway.webhook.kafka;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hotline.event.Event;
import org.hotline.gateway.webhook.WebhookFact;
import org.hotline.gateway.webhook.WebhookNoting;
import org.hotline.gateway.webhook.WebhookUse;
import org.hotline.kit.event.EventCodec;
import org.hotline.kit.event.EventListener;

/** Hears of one family of facts what webhooks are told; of nothing while there is none. */
abstract class WebhookListener<E extends Event> implements EventListener<E, WebhookFact>, WebhookUse {

    abstract WebhookNoting noting();

    @Override
    public boolean isAwake() {
        return noting().isAnybodyTold();
    }

    @Override
    public Set<String> typeNames() {
        return router().typeNames();
    }

    @Override
    public String name() {
        return "webhooks-of-" + topic();
    }

    @Override
    public void take(List<WebhookFact> facts) {
        noting().note(facts);
    }

    /**
     * The fact as CloudEvents 1.0 have it in JSON.
     *
     * @param service who published it
     * @param subject the ticket that it is about, or what else orders it
     */
    static WebhookFact told(Event fact, String service, UUID subject) {
        String type = EventCodec.typeOf(fact);
        String body = """
                {"specversion":"1.0","id":"%s","source":"/hotline/%s","type":"%s","subject":"%s","time":"%s",\
                "recordedtime":"%s","datacontenttype":"application/json","data":%s}""".formatted(
                        fact.eventId(),
                        service,
                        type,
                        subject,
                        fact.occurredAt(),
                        fact.recordedAt(),
                        new String(EventCodec.write(fact), StandardCharsets.UTF_8));
        return new WebhookFact(fact.eventId(), type, subject, fact.recordedAt(), body);
    }
}
