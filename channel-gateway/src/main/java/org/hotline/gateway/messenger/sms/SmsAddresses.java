package org.hotline.gateway.messenger.sms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.messenger.Messenger;
import org.hotline.gateway.messenger.MessengerPart;

/** Where Twilio tells us what it has to tell; it signs them with the rest. */
@ApplicationScoped
class SmsAddresses {

    private final String publicUrl;

    SmsAddresses(@ConfigProperty(name = "hotline.public-url") String publicUrl) {
        this.publicUrl = publicUrl.replaceFirst("/$", "");
    }

    String ofMessages(UUID messenger) {
        return publicUrl + "/v1/messengers/sms/" + messenger + "/updates";
    }

    String ofPart(Messenger messenger, MessengerPart part) {
        return ofPart(messenger.id(), part.message(), part.place());
    }

    String ofPart(UUID messenger, UUID message, int place) {
        return publicUrl + "/v1/messengers/sms/" + messenger + "/parts/" + message + '/' + place;
    }
}
