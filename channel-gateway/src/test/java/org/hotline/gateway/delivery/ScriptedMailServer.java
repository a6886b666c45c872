package org.hotline.gateway.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hotline.gateway.mail.Mail;
import org.hotline.gateway.mail.MailParser;
import org.hotline.gateway.mail.UnreadableMail;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** The customers' mail server: takes mail, or refuses it the way a test wants. */
public final class ScriptedMailServer implements AutoCloseable {

    /** A mail with its envelope. */
    public record Taken(String sender, List<String> recipients, byte[] raw) {

        public Mail read() {
            try {
                return new MailParser().read(raw);
            } catch (UnreadableMail e) {
                throw new AssertionError(e);
            }
        }

        public String text() {
            return new String(raw, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final SMTPServer server;
    private final Map<String, RejectException> refused = new ConcurrentHashMap<>();
    private volatile int refusal;

    private ScriptedMailServer() {
        server = SMTPServer.port(ConfigProvider.getConfig().getValue("hotline.mail.port", Integer.class))
                .messageHandlerFactory(context -> new Handler())
                .build();
    }

    public static ScriptedMailServer start() {
        ScriptedMailServer started = new ScriptedMailServer();
        started.server.start();
        return started;
    }

    /** @param code reply to every recipient from now on; 0 accepts */
    public void refuse(int code) {
        refusal = code;
    }

    /** @param code reply to that recipient from now on */
    public void refuse(String recipient, int code) {
        refuse(recipient, code, "as the test wants");
    }

    /** @param words what it says besides */
    public void refuse(String recipient, int code, String words) {
        refused.put(recipient, new RejectException(code, words));
    }

    /** Takes mail for the recipient again. */
    public void accept(String recipient) {
        refused.remove(recipient);
    }

    public List<Taken> takenBy(String recipient) {
        return taken.stream()
                .filter(mail -> mail.recipients.contains(recipient))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private String sender = "";
        private final List<String> recipients = new ArrayList<>();

        @Override
        public void from(String from) {
            sender = from;
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            RejectException refusing = refused.get(recipient);
            if (refusing != null) {
                throw refusing;
            } else if (refusal != 0) {
                throw new RejectException(refusal, "as the test wants");
            }
            recipients.add(recipient);
        }

        @Override
        public @Nullable String data(InputStream data) throws IOException {
            taken.add(new Taken(sender, List.copyOf(recipients), data.readAllBytes()));
            return null;
        }

        @Override
        public void done() {}
    }
}
