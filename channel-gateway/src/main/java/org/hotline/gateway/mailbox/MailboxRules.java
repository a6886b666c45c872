package org.hotline.gateway.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.mail.OwnMailboxes;
import org.hotline.gateway.mailbox.FetchedMailbox.MailFetching;
import org.hotline.gateway.mailbox.FetchedMailbox.MailServer;
import org.hotline.gateway.mailbox.FetchedMailbox.MailboxSettings;
import org.hotline.gateway.mailbox.FetchedMailbox.ServerSignIn;
import org.jspecify.annotations.Nullable;

/** Refuses mailboxes that cannot be fetched, or not without telling secrets to others. */
@ApplicationScoped
class MailboxRules {

    private static final Pattern THIS_MACHINE = Pattern.compile("(?i)localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[?::1]?");

    private final OwnMailboxes own;
    private final boolean plaintext;

    MailboxRules(OwnMailboxes own, @ConfigProperty(name = "hotline.mailboxes.plaintext") boolean plaintext) {
        this.own = own;
        this.plaintext = plaintext;
    }

    void check(MailboxSettings settings, MailboxSecrets secrets) {
        if (!own.contains(settings.account())) {
            throw MailboxProblem.invalid("account", "must be a mailbox of ours");
        }
        check(settings.server());
        check(settings.fetching());
        check(settings.signIn(), secrets);
    }

    private void check(MailServer server) {
        if (server.encryption() == ServerEncryption.NONE && !plaintext && !isHere(server.host())) {
            throw MailboxProblem.invalid("encryption", "must not be NONE but on this machine");
        }
    }

    private static void check(MailFetching fetching) {
        if ((fetching.afterwards() == Afterwards.MOVE) != (fetching.moveTo() != null)) {
            throw MailboxProblem.invalid("moveTo", "must be given where mails are moved, and only there");
        } else if (fetching.folder().equals(fetching.moveTo())) {
            throw MailboxProblem.invalid("moveTo", "must be another folder");
        }
    }

    private static void check(ServerSignIn signIn, MailboxSecrets secrets) {
        String endpoint = signIn.tokenEndpoint();
        if (endpoint == null && secrets.secret() == null) {
            throw MailboxProblem.invalid("password", "must be given, or oauth2");
        } else if (endpoint != null && secrets.isEmpty()) {
            throw MailboxProblem.invalid("oauth2", "must have a clientSecret, a refreshToken or both");
        } else if (endpoint != null && !isSafe(endpoint)) {
            throw MailboxProblem.invalid("oauth2.tokenEndpoint", "must be an address of https");
        }
    }

    private static boolean isSafe(String endpoint) {
        try {
            URI address = URI.create(endpoint);
            @Nullable String host = address.getHost();
            return host != null
                    && ("https".equalsIgnoreCase(address.getScheme())
                            || ("http".equalsIgnoreCase(address.getScheme()) && isHere(host)));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static boolean isHere(String host) {
        return THIS_MACHINE.matcher(host).matches();
    }
}
