package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MailSinkTest {

    @Test
    void itTakesOneMailAfterTheOtherOfOneSession() throws IOException {
        try (MailSink sink = new MailSink();
                SmtpSession session = new SmtpSession(sink.port(), 0)) {
            assertThatCode(() -> {
                        session.send("a@bench.example", "b@hotline.example", new SentMails("run").mail(1));
                        session.send("a@bench.example", "b@hotline.example", new SentMails("run").mail(2));
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void whatTheServerRefusesIsNotSent() throws IOException {
        try (MailSink sink = new MailSink();
                SmtpSession session = new SmtpSession(sink.port(), 0)) {
            assertThatThrownBy(() -> session.send("a@bench.example", "no address", "mail"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Expected 2");
        }
    }
}
