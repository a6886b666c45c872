package org.hotline.gateway.intake.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.hotline.gateway.MailCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpCertificateTest {

    private static final Vertx VERTX = Vertx.vertx();

    @TempDir
    Path files;

    @AfterAll
    static void close() {
        VERTX.close();
    }

    private SmtpCertificate certificate() {
        return new SmtpCertificate(
                Optional.of(files.resolve("mail.crt")), Optional.of(files.resolve("mail.key")), VERTX);
    }

    @Test
    void withoutFilesThereIsNoneAndNothingIsAmiss() {
        SmtpCertificate none = new SmtpCertificate(Optional.empty(), Optional.empty(), VERTX);

        none.renew();

        assertThat(none.isWanted()).isFalse();
        assertThat(none.identity()).isEmpty();
        assertThat(new SmtpCertificateCheck(none, Clock.systemUTC()).call().getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void aCertificateWithoutAKeyIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SmtpCertificate(Optional.of(files.resolve("mail.crt")), Optional.empty(), VERTX));
    }

    @Test
    void filesThatAreNotThereYetAreFoundLater() throws IOException {
        SmtpCertificate certificate = certificate();
        certificate.renew();
        assertThat(certificate.identity()).isEmpty();
        assertThat(certificate.trouble()).isPresent();
        MailCertificate given = MailCertificate.create("RSA");
        Files.writeString(files.resolve("mail.crt"), given.chain());
        Files.writeString(files.resolve("mail.key"), given.key());

        certificate.renew();

        assertThat(certificate.identity()).isPresent();
        assertThat(certificate.trouble()).isEmpty();
    }

    @Test
    void whatIsNotValidAnyMoreIsToldOf() throws IOException {
        MailCertificate given = MailCertificate.create("EC");
        Files.writeString(files.resolve("mail.crt"), given.chain());
        Files.writeString(files.resolve("mail.key"), given.key());
        SmtpCertificate certificate = certificate();
        certificate.renew();

        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(31));

        assertThat(new SmtpCertificateCheck(certificate, Clock.systemUTC())
                        .call()
                        .getStatus())
                .isEqualTo(Status.UP);
        assertThat(new SmtpCertificateCheck(certificate, later).call().getStatus())
                .isEqualTo(Status.DOWN);
    }
}
