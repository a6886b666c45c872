package org.hotline.launcher.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was handed over by SMTP into a mail that can be shown. */
final class CaughtMailReader {

    private final Clock clock;

    CaughtMailReader(Clock clock) {
        this.clock = clock;
    }

    CaughtMail read(String from, List<String> to, byte[] raw) throws MessagingException, IOException {
        Session session = Session.getInstance(new Properties());
        MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(raw));
        String text = plainText(message);
        return new CaughtMail(
                UUID.randomUUID().toString(),
                from,
                List.copyOf(to),
                message.getSubject(),
                message.getHeader("Reply-To", null),
                message.getMessageID(),
                message.getHeader("In-Reply-To", null),
                message.getHeader("References", " "),
                clock.instant(),
                text == null ? "" : text,
                raw);
    }

    private static @Nullable String plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain") && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String text = plainText(inner);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }
}
