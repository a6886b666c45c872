package org.hotline.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaughtMailsTest {

    @Test
    void theOldestMailMakesRoomForTheNewest() {
        CaughtMails mails = new CaughtMails(2, 100);

        mails.add(mail("1"));
        mails.add(mail("2"));
        mails.add(mail("3"));

        assertThat(mails.newest(null, 10)).extracting(CaughtMail::id).containsExactly("3", "2");
        assertThat(mails.find("1")).isEmpty();
    }

    @Test
    void theOldestMakeRoomForManyBytesTooButTheNewestStays() {
        CaughtMails mails = new CaughtMails(10, 100);

        mails.add(mail("1", 50, ""));
        mails.add(mail("2", 10, "x".repeat(20)));
        assertThat(mails.newest(null, 10)).hasSize(2);
        mails.add(mail("3", 1, ""));
        assertThat(mails.newest(null, 10)).extracting(CaughtMail::id).containsExactly("3", "2");
        mails.add(mail("4", 1000, ""));
        assertThat(mails.newest(null, 10)).extracting(CaughtMail::id).containsExactly("4");
        mails.add(mail("5", 1, ""));
        assertThat(mails.newest(null, 10)).extracting(CaughtMail::id).containsExactly("5");
    }

    @Test
    void whatWasClearedTakesNoRoom() {
        CaughtMails mails = new CaughtMails(10, 100);
        mails.add(mail("1", 90, ""));

        mails.clear();
        mails.add(mail("2", 50, ""));
        mails.add(mail("3", 50, ""));

        assertThat(mails.newest(null, 10)).hasSize(2);
    }

    private static CaughtMail mail(String id) {
        return mail(id, 0, "");
    }

    private static CaughtMail mail(String id, int bytes, String text) {
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
                text,
                new byte[bytes]);
    }
}
