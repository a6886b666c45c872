package org.hotline.ticket;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A hotline that acknowledges mails. */
public class AcknowledgingHotline implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("hotline.acknowledgement.enabled", "true");
    }
}
