package org.hotline.gateway.mailbox.imap;

import jakarta.mail.AuthenticationFailedException;

/** We do not even get as far as to sign in. */
final class SignInTrouble extends AuthenticationFailedException {

    private static final long serialVersionUID = 1L;

    SignInTrouble(String words) {
        super(words);
    }
}
