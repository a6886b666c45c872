package org.hotline.gateway.messenger.sms;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hotline.gateway.messenger.Messenger;
import org.hotline.gateway.messenger.OpenMessenger;

/** Who we are at Twilio: {@code AC…:token}, or {@code AC…:SK…:secret} of a key. */
record SmsAccount(String sid, String user, String password) {

    static SmsAccount of(OpenMessenger by) {
        List<String> said = List.of(by.secrets().accessToken().split(":", 3));
        int last = said.size() - 1;
        return new SmsAccount(said.get(0), said.get(last - 1), said.get(last));
    }

    Map<String, String> signIn() {
        byte[] both = (user + ':' + password).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    /** A service of several numbers ({@code MG…}), or the one number. */
    Map<String, String> sender(Messenger messenger) {
        String sender = messenger.providerId();
        return sender.startsWith("MG") ? Map.of("MessagingServiceSid", sender) : Map.of("From", '+' + sender);
    }

    /** Nobody reads it in a log. */
    @Override
    public String toString() {
        return sid;
    }
}
