package org.hotline.gateway.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.mail.AuthenticationResult.Check;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mail comes from whom it says, as far as the servers know that it passed. Without servers that we trust, a mail
 * is taken for its sender's unless the last server speaks against it: by DMARC, or because something failed or passed for
 * somebody else, and nothing passed for the sender's own domain.
 */
@ApplicationScoped
public class SenderAuthentication {

    private static final Set<String> METHODS = Set.of("dmarc", "dkim", "spf");
    private static final Set<String> FAILURES = Set.of("fail", "hardfail", "softfail");

    /** What says for which domain something passed. */
    private static final Set<String> DOMAINS = Set.of("header.from", "header.d", "header.i", "smtp.mailfrom");

    private final Set<String> trusted;

    /** @param servers names under which our own servers say what they found; they remove what others say in their name */
    SenderAuthentication(@ConfigProperty(name = "hotline.mail.trusted-authserv") Optional<List<String>> servers) {
        this.trusted = servers.orElse(List.of()).stream()
                .map(server -> server.strip().toLowerCase(Locale.ROOT))
                .filter(server -> !server.isEmpty())
                .collect(Collectors.toSet());
    }

    public boolean fails(Mail mail) {
        List<AuthenticationResult> results = mail.authentication();
        if (trusted.isEmpty()) {
            return isRefused(
                    results.stream()
                            .filter(result -> result.isNameless()
                                    || result.server().equals(results.get(0).server()))
                            .flatMap(result -> result.checks().stream())
                            .toList(),
                    mail.from());
        }
        List<Check> checks = results.stream()
                .filter(result -> trusted.contains(result.server()))
                .flatMap(result -> result.checks().stream())
                .toList();
        return checks.stream().anyMatch(check -> check.says("dmarc", "fail"))
                || checks.stream().noneMatch(check -> proves(check, mail.from()));
    }

    private static boolean isRefused(List<Check> checks, @Nullable Mailbox from) {
        return checks.stream().anyMatch(check -> check.says("dmarc", "fail"))
                || (checks.stream().anyMatch(SenderAuthentication::speaksAgainst)
                        && checks.stream().noneMatch(check -> proves(check, from)));
    }

    /** Or would, if it passed for somebody else's domain: anybody signs with his own. */
    private static boolean speaksAgainst(Check check) {
        return METHODS.contains(check.method())
                && (FAILURES.contains(check.verdict())
                        || (check.verdict().equals("pass")
                                && !Collections.disjoint(check.properties().keySet(), DOMAINS)));
    }

    private static boolean proves(Check check, @Nullable Mailbox from) {
        String domain = from == null ? "" : domain(from.normalised());
        if (check.says("dmarc", "pass")) {
            return isOf(check.properties().getOrDefault("header.from", domain), domain);
        }
        return Stream.of("dkim header.d", "dkim header.i", "spf smtp.mailfrom")
                .map(kind -> kind.split(" ", 2))
                .filter(kind -> check.says(kind[0], "pass"))
                .map(kind -> check.properties().getOrDefault(kind[1], ""))
                .anyMatch(authenticated -> isOf(authenticated, domain));
    }

    /** Whoever has a domain has those below it; one that has no dot in it is nobody's. */
    private static boolean isOf(String authenticated, String domain) {
        String owner = domain(authenticated);
        return owner.indexOf('.') > 0 && (domain.equals(owner) || domain.endsWith('.' + owner));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
