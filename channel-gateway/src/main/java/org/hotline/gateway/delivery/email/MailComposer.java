package org.hotline.gateway.delivery.email;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.hotline.gateway.delivery.OutboundContent;
import org.hotline.gateway.delivery.OutboundMessage;
import org.hotline.gateway.mail.MailTokens;
import org.hotline.gateway.mail.PlainText;
import org.hotline.gateway.mail.StoredFile;
import org.jspecify.annotations.Nullable;

/** Writes a message as a mail. Nothing that a person wrote can begin a header line of its own. */
final class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final Pattern MESSAGE_ID = Pattern.compile("[^<>\\s\\p{Cntrl}]{1,500}");

    private final Session session;
    private final OutboundMessage message;
    private final OutboundContent content;
    private final List<StoredFile> files;
    private final @Nullable String displayName;

    /** @param displayName as whom its mailbox writes */
    MailComposer(Session session, OutboundMessage message, List<StoredFile> files, @Nullable String displayName) {
        this.session = session;
        this.message = message;
        this.content = message.content();
        this.files = files;
        this.displayName = displayName;
    }

    SMTPMessage compose() throws MessagingException {
        SMTPMessage mail = new OwnMessage(session, '<' + message.messageId() + '>');
        OutboundContent.Address address = content.address();
        InternetAddress account = new InternetAddress(address.account(), true);
        name(account, displayName);
        mail.setFrom(account);
        mail.setEnvelopeFrom(content.automated() ? "<>" : account.getAddress());
        mail.setRecipient(Message.RecipientType.TO, customer(address.toAddress(), address.toName()));
        mail.setRecipients(Message.RecipientType.CC, MailEnvelope.addresses(address.cc()));
        mail.setReplyTo(new InternetAddress[] {
            new InternetAddress(
                    MailTokens.address(account.getAddress(), content.thread().token()))
        });
        mail.setSubject(PlainText.oneLine(content.subject() == null ? "" : content.subject()), UTF_8);
        mail.setSentDate(Date.from(message.requestedAt()));
        mark(mail);
        fill(mail);
        mail.saveChanges();
        return mail;
    }

    private static InternetAddress customer(String address, @Nullable String name) throws MessagingException {
        InternetAddress customer = MailEnvelope.address(address);
        name(customer, name);
        return customer;
    }

    private static void name(InternetAddress mailbox, @Nullable String name) {
        try {
            mailbox.setPersonal(name == null ? null : PlainText.oneLine(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void mark(SMTPMessage mail) throws MessagingException {
        String answered = content.thread().inReplyTo();
        if (answered != null && MESSAGE_ID.matcher(answered).matches()) {
            mail.setHeader("In-Reply-To", '<' + answered + '>');
        }
        String references = Stream.concat(content.thread().references().stream(), Stream.ofNullable(answered))
                .filter(reference -> MESSAGE_ID.matcher(reference).matches())
                .distinct()
                .map(reference -> '<' + reference + '>')
                .collect(Collectors.joining("\r\n "));
        if (!references.isEmpty()) {
            mail.setHeader("References", references);
        }
        if (content.automated()) {
            mail.setHeader(
                    "Auto-Submitted", answered == null ? "auto-generated" : "auto-replied"); // RFC 3834, section 5
            mail.setHeader("X-Auto-Response-Suppress", "All");
        }
    }

    private void fill(SMTPMessage mail) throws MessagingException {
        if (files.isEmpty()) {
            words(mail);
            return;
        }
        Multipart mixed = new MimeMultipart("mixed");
        MimeBodyPart words = new MimeBodyPart();
        words(words);
        mixed.addBodyPart(words);
        for (StoredFile file : files) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new FileSource(file)));
            part.setFileName(file.name());
            part.setDisposition(MimeBodyPart.ATTACHMENT);
            mixed.addBodyPart(part);
        }
        mail.setContent(mixed);
    }

    private void words(MimePart part) throws MessagingException {
        Multipart alternatives = new MimeMultipart("alternative");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(content.text(), UTF_8);
        MimeBodyPart rich = new MimeBodyPart();
        String html = content.html();
        rich.setText(html == null ? WrittenPage.of(content.text()) : html, UTF_8, "html");
        alternatives.addBodyPart(plain);
        alternatives.addBodyPart(rich);
        part.setContent(alternatives);
    }

    /** Read while it is sent, and never all of it in memory. */
    private record FileSource(StoredFile file) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return file.content().open();
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return file.type();
        }

        @Override
        public String getName() {
            return file.name();
        }
    }

    /** Bears the Message-ID that we give it. */
    private static final class OwnMessage extends SMTPMessage {

        private final String messageId;

        OwnMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
