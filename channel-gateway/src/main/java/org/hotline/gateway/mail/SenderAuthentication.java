package org.hotline.gateway.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.mail.AuthenticationResult.Check;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mail comes from whom it says, as far as the servers know that it passed. Without servers that we trust, a mail
 * is taken for its sender's unless the last server says that it is not: by DMARC, or because nothing of it passed, neither
 * where it comes from nor what signed it.
 */
@ApplicationScoped
public class SenderAuthentication {

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
            return isRefused(results.stream()
                    .filter(result -> result.server().equals(results.get(0).server()))
                    .flatMap(result -> result.checks().stream())
                    .toList());
        }
        List<Check> checks = results.stream()
                .filter(result -> trusted.contains(result.server()))
                .flatMap(result -> result.checks().stream())
                .toList();
        return checks.stream().anyMatch(check -> check.says("dmarc", "fail"))
                || checks.stream().noneMatch(check -> proves(check, mail.from()));
    }

    private static boolean isRefused(List<Check> checks) {
        Predicate<String> failed = method -> checks.stream().anyMatch(check -> check.says(method, "fail"));
        boolean nothingPassed = Stream.of("dmarc", "dkim", "spf")
                .allMatch(method -> checks.stream().noneMatch(c -> c.says(method, "pass")));
        return failed.test("dmarc") || (nothingPassed && failed.test("spf") && failed.test("dkim"));
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
