package org.hotline.gateway.intake.email;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Unwell, though mail is taken, while the files of the certificate are unusable or it is not valid any more. */
@ApplicationScoped
@Wellness
class SmtpCertificateCheck implements HealthCheck {

    private final SmtpCertificate certificate;
    private final Clock clock;

    SmtpCertificateCheck(SmtpCertificate certificate, Clock clock) {
        this.certificate = certificate;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("certificate of mail");
        certificate.trouble().ifPresent(words -> answer.withData("trouble", words));
        certificate
                .identity()
                .ifPresent(shown ->
                        answer.withData("validUntil", shown.validUntil().toString()));
        boolean expired = certificate
                .identity()
                .filter(shown -> shown.validUntil().isBefore(clock.instant()))
                .isPresent();
        return answer.status(certificate.trouble().isEmpty() && !expired).build();
    }
}
