package org.hotline.gateway.delivery.email;

import jakarta.mail.MessagingException;

/** A mail is to be signed and cannot be, so that it is not sent. */
final class UnsignableMail extends MessagingException {

    private static final long serialVersionUID = 1L;

    UnsignableMail(String words, Exception cause) {
        super(words, cause);
    }

    UnsignableMail(String words) {
        super(words);
    }
}
