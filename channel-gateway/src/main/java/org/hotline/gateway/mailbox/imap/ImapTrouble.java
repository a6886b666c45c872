package org.hotline.gateway.mailbox.imap;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.hotline.gateway.mail.PlainText;
import org.hotline.kit.problem.DomainException;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is wrong with a mailbox, in words for whoever connected it. */
final class ImapTrouble {

    private static final int LONGEST = 500;

    private ImapTrouble() {}

    static String words(Throwable trouble) {
        return Texts.atMost(LONGEST, PlainText.oneLine(plainly(trouble)));
    }

    private static String plainly(Throwable trouble) {
        if (trouble instanceof SignInTrouble || trouble instanceof DomainException) {
            return said(trouble);
        } else if (trouble instanceof AuthenticationFailedException) {
            return "the server refuses user and password or token: " + said(trouble);
        } else if (trouble instanceof FolderNotFoundException) {
            return "there is no such folder: " + said(trouble);
        }
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "there is no server of that name: " + said(cause);
            } else if (cause instanceof ConnectException) {
                return "the server cannot be reached: " + said(cause);
            } else if (cause instanceof SocketTimeoutException) {
                return "the server does not answer in time";
            } else if (cause instanceof SSLException) {
                return "the connection cannot be kept from others: " + said(cause);
            }
        }
        return said(trouble);
    }

    private static String said(Throwable trouble) {
        @Nullable String message = trouble.getMessage();
        return message == null || message.isBlank() ? trouble.getClass().getSimpleName() : message;
    }
}
