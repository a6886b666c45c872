package org.hotline.gateway.intake.email;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.vertx.core.Vertx;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.gateway.intake.email.ServerIdentity.PemFiles;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The certificate that mail servers are shown: that of its files as they are now, or the last good one they held. */
@ApplicationScoped
class SmtpCertificate {

    private static final Logger LOG = Logger.getLogger(SmtpCertificate.class);

    private final Optional<Path> chain;
    private final Optional<Path> key;
    private final Vertx vertx;
    private @Nullable PemFiles shown;
    private volatile @Nullable ServerIdentity identity;
    private volatile @Nullable String trouble;

    SmtpCertificate(
            @ConfigProperty(name = "hotline.smtp.tls.certificate") Optional<Path> chain,
            @ConfigProperty(name = "hotline.smtp.tls.key") Optional<Path> key,
            Vertx vertx) {
        if (chain.isPresent() != key.isPresent()) {
            throw new IllegalArgumentException("hotline.smtp.tls.certificate and .key go together");
        }
        this.chain = chain;
        this.key = key;
        this.vertx = vertx;
    }

    /** Files that are being written are read again when they are complete. */
    @PostConstruct
    @Scheduled(every = "{hotline.smtp.tls.every}", concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void renew() {
        if (!isWanted()) {
            return;
        }
        try {
            PemFiles files = PemFiles.read(chain.orElseThrow(), key.orElseThrow());
            if (!files.equals(shown)) {
                ServerIdentity renewed = ServerIdentity.of(files, vertx);
                identity = renewed;
                shown = files;
                LOG.infof("mail servers are shown a certificate that is valid until %s", renewed.validUntil());
            }
            trouble = null;
        } catch (IOException | GeneralSecurityException unusable) {
            complain(unusable.toString());
        }
    }

    private void complain(String words) {
        if (!words.equals(trouble)) {
            trouble = words;
            LOG.errorf(
                    "no certificate from %s and %s, mail servers are shown %s: %s",
                    chain.orElseThrow(), key.orElseThrow(), identity == null ? "none" : "the one before", words);
        }
    }

    /** Whether mail servers are to be shown one. */
    boolean isWanted() {
        return chain.isPresent();
    }

    Optional<ServerIdentity> identity() {
        return Optional.ofNullable(identity);
    }

    /** What is wrong with the files, if anything is. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
