package org.hotline.gateway.mail;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Mails of which servers say what they found out. */
final class AuthenticatedMails {

    private AuthenticatedMails() {}

    /**
     * One from a subdomain of example.org.
     *
     * @param results values of Authentication-Results, separated by bars
     */
    static Mail mail(String first, @Nullable String results) throws UnreadableMail {
        StringBuilder head = new StringBuilder(first);
        for (String result : (results == null ? "" : results).split("\\|", -1)) {
            head.append(result.isEmpty() ? "" : "Authentication-Results: " + result + "\r\n");
        }
        return new MailParser()
                .read((head + "From: Ann <Ann@mail.example.org>\r\n\r\nHello").getBytes(StandardCharsets.UTF_8));
    }
}
