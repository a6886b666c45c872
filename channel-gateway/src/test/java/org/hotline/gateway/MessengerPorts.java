package org.hotline.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.hotline.local.server.Ports;

/** A free port for the providers of messages that a test may start. */
public final class MessengerPorts implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String host = "http://127.0.0.1:" + Ports.free();
        return Map.of(
                "hotline.messengers.whatsapp.api",
                host + "/v23.0",
                "hotline.messengers.whatsapp.media",
                host,
                "hotline.messengers.telegram.api",
                host + "/telegram",
                "hotline.messengers.sms.api",
                host + "/twilio",
                "hotline.messengers.sms.media",
                host,
                "hotline.messengers.album",
                "PT1S");
    }

    @Override
    public void stop() {}
}
