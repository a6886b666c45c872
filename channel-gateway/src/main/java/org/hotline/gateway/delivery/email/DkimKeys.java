package org.hotline.gateway.delivery.email;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys that sign our mail, by the domain of the mailbox that writes it. */
@ApplicationScoped
class DkimKeys {

    private static final Pattern ENTRY =
            Pattern.compile("\\s*([a-zA-Z0-9.-]{1,253}):([a-zA-Z0-9._-]{1,63}):(\\S.{0,1000}?)\\s*");

    private final Map<String, DkimKey> keys = new TreeMap<>();

    /** @param configured as {@code domain:selector:file} */
    DkimKeys(@ConfigProperty(name = "hotline.mail.dkim.keys") Optional<List<String>> configured) {
        for (String each : configured.orElse(List.of())) {
            Matcher entry = ENTRY.matcher(each);
            if (!entry.matches()
                    || keys.put(
                                    entry.group(1).toLowerCase(Locale.ROOT),
                                    new DkimKey(entry.group(2), Path.of(entry.group(3))))
                            != null) {
                throw new IllegalArgumentException(
                        "hotline.mail.dkim.keys: domain:selector:file, once for each domain, is expected: " + each);
            }
        }
    }

    /** Whoever renews a key replaces its file. */
    @PostConstruct
    @Scheduled(every = "{hotline.mail.dkim.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void renew() {
        keys.values().forEach(DkimKey::renew);
    }

    /** That of the mailbox's domain; none where its mail is not to be signed. */
    Optional<DkimKey> of(String domain) {
        return Optional.ofNullable(keys.get(domain));
    }

    Map<String, DkimKey> all() {
        return keys;
    }
}
