package org.hotline.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaughtMailsTest {

    @Test
    void theOldestMailMakesRoomForTheNewest() {
        CaughtMails mails = new CaughtMails(2);

        mails.add(mail("1"));
        mails.add(mail("2"));
        mails.add(mail("3"));

        assertThat(mails.newest(null, 10)).extracting(CaughtMail::id).containsExactly("3", "2");
        assertThat(mails.find("1")).isEmpty();
    }

    private static CaughtMail mail(String id) {
        return new CaughtMail(
                id,
                "a@example.org",
                List.of("b@example.org"),
                null,
                null,
                null,
                null,
                null,
                Instant.EPOCH,
                "",
                new byte[0]);
    }
}
