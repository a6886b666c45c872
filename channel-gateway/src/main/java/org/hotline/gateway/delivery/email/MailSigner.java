package org.hotline.gateway.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.PrivateKey;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.api.BodyHasher;
import org.apache.james.jdkim.exceptions.PermFailException;
import org.eclipse.angus.mail.util.CRLFOutputStream;

/**
 * Signs mail for its mailbox's domain (DKIM, RFC 6376), so that other servers believe that it is ours. The body is hashed while it is
 * written a first time, and never all of it in memory. It ends with a line of its own: the library takes no body for an empty
 * line, and keeps blanks at an end without one, which the RFC does not.
 */
@ApplicationScoped
class MailSigner {

    /** {@code From} and {@code Subject} once more than they are there, so that nobody adds another. */
    private static final String TEMPLATE =
            "v=1; a=rsa-sha256; c=relaxed/relaxed; d=%s; s=%s; h=from:from:subject:subject:to:cc"
                    + ":date:message-id:reply-to:in-reply-to:references:mime-version:content-type:auto-submitted; bh=; b=;";

    private final DkimKeys keys;

    MailSigner(DkimKeys keys) {
        this.keys = keys;
    }

    /** Where its domain has a key; fails where that is unusable, for nothing is sent unsigned then. */
    void sign(MimeMessage mail, String account) throws MessagingException {
        String domain = account.substring(account.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        Optional<DkimKey> signing = keys.of(domain);
        if (signing.isPresent()) {
            PrivateKey key = signing.get()
                    .key()
                    .orElseThrow(
                            () -> new UnsignableMail(signing.get().trouble().orElse("no key was read yet")));
            mail.addHeaderLine(
                    signature(mail, TEMPLATE.formatted(domain, signing.get().selector()), key));
        }
    }

    private static String signature(MimeMessage mail, String template, PrivateKey key) throws UnsignableMail {
        DKIMSigner signer = new DKIMSigner(template, key);
        try {
            BodyHasher hasher = signer.newBodyHasher(signer.newSignatureRecordTemplate(template));
            WrittenMail written = new WrittenMail(new BufferedOutputStream(hasher.getOutputStream()));
            try (OutputStream lines = new CRLFOutputStream(written)) {
                mail.writeTo(lines);
            }
            return signer.sign(written, hasher);
        } catch (IOException | MessagingException | PermFailException trouble) {
            throw new UnsignableMail("a mail cannot be signed: " + trouble.getMessage(), trouble);
        }
    }
}
