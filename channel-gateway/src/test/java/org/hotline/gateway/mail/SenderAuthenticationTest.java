package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenderAuthenticationTest {

    private final SenderAuthentication ours = new SenderAuthentication(Optional.of(List.of("mx.hotline.example")));
    private final SenderAuthentication none = new SenderAuthentication(Optional.empty());

    private static Mail mail(String results) throws UnreadableMail {
        return mail("", results);
    }

    private static Mail mail(String first, @Nullable String results) throws UnreadableMail {
        StringBuilder head = new StringBuilder(first);
        for (String result : (results == null ? "" : results).split("\\|", -1)) {
            head.append(result.isEmpty() ? "" : "Authentication-Results: " + result + "\r\n");
        }
        return new MailParser()
                .read((head + "From: Ann <Ann@mail.example.org>\r\n\r\nHello").getBytes(StandardCharsets.UTF_8));
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

    @Test
    void whereNoServerIsTrustedTheLastOneIsBelievedWhenItSaysNo() throws UnreadableMail {
        assertThat(none.fails(mail(""))).isFalse();
        assertThat(none.fails(mail("mx.example; dmarc=pass|list.example; dmarc=fail")))
                .isFalse();
        assertThat(none.fails(mail("mx.example; dmarc=fail"))).isTrue();
        assertThat(none.fails(mail("mx.example; dkim=pass|mx.example; dmarc=fail (p=none)")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "mx.example; spf=fail; dkim=fail ! true",
                "mx.example; spf=fail smtp.mailfrom=evil.example; dkim=fail header.d=a.example; dmarc=none ! true",
                "mx.example; spf=fail|MX.example; dkim=fail ! true",
                "mx.example; spf=fail; dkim=none ! true",
                "mx.example; spf=none; dkim=fail ! true",
                "mx.example; spf=softfail; dkim=fail ! true",
                "mx.example; spf=softfail ! true",
                "mx.example; spf=fail; dkim=fail; dkim=pass header.d=a.example ! true",
                "mx.example; dkim=pass header.d=evil.example; spf=fail smtp.mailfrom=mail.example.org ! true",
                "mx.example; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example ! true",
                "mx.example; spf=pass smtp.mailfrom=evil.example; dkim=none ! true",
                "mx.example; dkim=pass header.d=evil.example ! true",
                "mx.example; spf=fail; dkim=pass ! true",
                "mx.example; spf=fail; dkim=pass header.d=example.org; dmarc=fail ! true",
                "mx.example; spf=fail; dkim=pass header.d=example.org ! false",
                "mx.example; spf=pass smtp.mailfrom=ann@example.org; dkim=fail ! false",
                "mx.example; spf=pass smtp.mailfrom=list.example; dkim=pass header.d=example.org ! false",
                "mx.example; spf=fail; dkim=fail; dmarc=pass ! false",
                "mx.example; spf=none; dkim=neutral; dmarc=temperror ! false",
                "mx.example; spf=pass smtp.helo=mx.evil.example; iprev=fail; x-spf=fail ! false",
                "mx.example; spf=none|list.example; dkim=fail ! false"
            })
    void whatTheLastServerSpeaksAgainstFailsUnlessTheSendersOwnDomainPassed(String results, boolean fails) throws UnreadableMail {
        assertThat(none.fails(mail(results))).isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "fail (example.org: not permitted) client-ip=192.0.2.1; envelope-from=ann@example.org; ! ! true",
                "SoftFail client-ip=192.0.2.1 ! ! true",
                "fail ! mx.example; dkim=none ! true",
                "fail ! mx.example; dkim=pass header.d=example.org ! false",
                "pass (dmarc=fail spf=fail) envelope-from=evil.example ! ! false",
                "neutral ! ! false"
            })
    void theOlderHeaderAboutSpfSpeaksAgainstTheSenderToo(String spf, @Nullable String results, boolean fails)
            throws UnreadableMail {
        String older = "Received-SPF: " + spf + "\r\nReceived-SPF: fail\r\n";

        assertThat(none.fails(mail(older, results))).isEqualTo(fails);
        assertThat(ours.fails(mail(older, "mx.hotline.example; dkim=pass header.d=example.org")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", ";", "a=", "\"", "\\", "dmarc=fail ", "header.d=a "})
    void hostileResultsAreReadToTheirEnd(String piece) throws UnreadableMail {
        String hostile = "mx.hotline.example; " + piece.repeat(90_000 / piece.length());

        assertThat(ours.fails(mail((hostile + "|").repeat(10)))).isTrue();
    }
}
