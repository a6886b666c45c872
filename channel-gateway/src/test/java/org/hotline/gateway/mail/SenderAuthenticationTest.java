package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderAuthenticationTest {

    private final SenderAuthentication ours = new SenderAuthentication(Optional.of(List.of("mx.hotline.example")));

    private static Mail mail(String results) throws UnreadableMail {
        return AuthenticatedMails.mail("", results);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.hotline.example; dmarc=pass header.from=mail.example.org",
                "MX.hotline.example 1; DMARC=Pass (p=reject) header.from=mail.example.org",
                "mx.hotline.example; dmarc=pass",
                "mx.hotline.example; spf=pass smtp.mailfrom=bounce@example.org",
                "mx.hotline.example; dkim=fail header.d=a.example; dkim=pass header.d=\"mail.example.org\"",
                "mx.hotline.example; dkim=pass header.i=@example.org",
                "mx.hotline.example; spf=fail|mx.hotline.example; dkim=pass header.d=example.org",
                "other.example; dmarc=fail|mx.hotline.example; dmarc=pass"
            })
    void whoIsAuthenticatedByOurServerIsBelieved(String results) throws UnreadableMail {
        assertThat(ours.fails(mail(results))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mx.hotline.example; none",
                "mx.hotline.example; dmarc=none",
                "mx.hotline.example; dmarc=fail header.from=mail.example.org",
                "mx.hotline.example; dkim=pass header.d=example.org; dmarc=fail",
                "mx.hotline.example; dmarc=pass|mx.hotline.example; dmarc=fail",
                "mx.hotline.example; dmarc=pass header.from=evil.example",
                "mx.hotline.example; spf=pass smtp.mailfrom=evil.example",
                "mx.hotline.example; spf=pass smtp.mailfrom=ann@mail.example.org.evil.example",
                "mx.hotline.example; spf=pass smtp.mailfrom=ann@sub.mail.example.org",
                "mx.hotline.example; spf=pass smtp.helo=mail.example.org",
                "mx.hotline.example; dkim=pass header.d=org",
                "mx.hotline.example; dkim=pass header.d=xample.org",
                "mx.hotline.example; dkim=pass",
                "mx.hotline.example; dmarc=pass; spf=fail smtp.mailfrom=x(y@evil.example; dmarc=fail",
                "mx.hotline.example; dmarc=pass; spf=none smtp.helo=a\"b; dmarc=fail",
                "mx.hotline.example; dmarc=pass; spf=fail smtp.mailfrom=\\\\; dmarc=fail",
                "mx.hotline.example; dmarc=pass; reason=\"x; dmarc=pass\" dmarc=fail",
                "mx.hotline.example; spf=fail (dmarc=pass; dmarc=pass)",
                "mx.hotline.example; spf=fail reason=\"x; dmarc=pass\"",
                "mx.hotline.example; x-dmarc=pass",
                "mx.hotline.example.evil.example; dmarc=pass",
                "evil.example; dmarc=pass",
                "evil.example (mx.hotline.example); dmarc=pass",
                "; dmarc=pass",
                "dmarc=pass"
            })
    void whoIsNotIsNot(String results) throws UnreadableMail {
        assertThat(ours.fails(mail(results))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", ";", "a=", "\"", "\\", "dmarc=fail ", "header.d=a "})
    void hostileResultsAreReadToTheirEnd(String piece) throws UnreadableMail {
        String hostile = "mx.hotline.example; " + piece.repeat(90_000 / piece.length());

        assertThat(ours.fails(mail((hostile + "|").repeat(10)))).isTrue();
    }
}
