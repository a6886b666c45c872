package org.hotline.gateway.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no server is trusted, what the last one says against a sender counts. */
class LastServerTest {

    private final SenderAuthentication ours = new SenderAuthentication(Optional.of(List.of("mx.hotline.example")));
    private final SenderAuthentication none = new SenderAuthentication(Optional.empty());

    private static Mail mail(String results) throws UnreadableMail {
        return AuthenticatedMails.mail("", results);
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
    void whatTheLastServerSpeaksAgainstFailsUnlessTheSendersOwnDomainPassed(String results, boolean fails)
            throws UnreadableMail {
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

        assertThat(none.fails(AuthenticatedMails.mail(older, results))).isEqualTo(fails);
        assertThat(ours.fails(AuthenticatedMails.mail(older, "mx.hotline.example; dkim=pass header.d=example.org")))
                .isFalse();
    }
}
