package org.hotline.gateway.exchange.ari;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.hotline.gateway.mail.PlainText;
import org.hotline.kit.outgoing.OutgoingSocket.SocketRefused;
import org.hotline.kit.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is wrong with an exchange, in words for whoever connected it. */
final class ExchangeTrouble {

    private static final int LONGEST = 500;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private ExchangeTrouble() {}

    /** Whether it would be no better a moment later. */
    static boolean isRefusal(Throwable trouble) {
        return trouble instanceof SocketRefused refused
                && (refused.status() == UNAUTHORIZED || refused.status() == FORBIDDEN);
    }

    static String words(Throwable trouble) {
        return Texts.atMost(LONGEST, PlainText.oneLine(plainly(trouble)));
    }

    private static String plainly(Throwable trouble) {
        if (isRefusal(trouble)) {
            return "the exchange refuses user and password";
        } else if (trouble instanceof SocketRefused refused && refused.status() == NOT_FOUND) {
            return "there is no ARI at this address";
        }
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
                return "there is no server of that name";
            } else if (cause instanceof ConnectException) {
                return "the exchange cannot be reached";
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
