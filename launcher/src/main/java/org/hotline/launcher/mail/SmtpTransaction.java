package org.hotline.launcher.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One SMTP transaction: a sender, all its recipients and the mail. */
final class SmtpTransaction implements MessageHandler {

    private final CaughtMailReader reader;
    private final Consumer<CaughtMail> keeper;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    SmtpTransaction(CaughtMailReader reader, Consumer<CaughtMail> keeper) {
        this.reader = reader;
        this.keeper = keeper;
    }

    @Override
    public void from(String address) {
        sender = address;
    }

    @Override
    public void recipient(String address) {
        recipients.add(address);
    }

    @Override
    public @Nullable String data(InputStream data) throws IOException, RejectException {
        try {
            keeper.accept(reader.read(sender, recipients, data.readAllBytes()));
            return null;
        } catch (MessagingException e) {
            throw new RejectException(554, "unreadable mail: " + e.getMessage());
        }
    }

    @Override
    public void done() {
        recipients.clear();
    }
}
