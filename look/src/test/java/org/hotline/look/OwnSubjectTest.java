package org.hotline.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSubjectTest {

    @ParameterizedTest
    @CsvSource({
        "VOICE, Call from +33123456789, Appel de +33123456789",
        "VOICE, Re: Call from +33123456789, Re: Appel de +33123456789",
        "VOICE, Call to +4930123, Appel à +4930123",
        "VOICE, Call from sip:ada7@example.com, Appel de sip:ada7@example.com",
        "VOICE, Call from anonymous, Appel d’un numéro masqué",
        "CHAT, chat, Discussion sans texte",
        "WHATSAPP, whatsapp, Message WhatsApp sans texte"
    })
    void whatWeCalledItIsReadInFrench(String channel, String subject, String read) {
        assertThat(OwnSubject.in("fr", channel, subject)).isEqualTo(read);
    }

    @Test
    void othersReadItInEnglish() {
        assertThat(OwnSubject.in("de", "VOICE", "Call from +49301")).isEqualTo("Call from +49301");
        assertThat(OwnSubject.in(null, null, "Call from anonymous")).isEqualTo("Call from a withheld number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call from my boss",
                "Call from Bob",
                "Call from +331 about the bill",
                "call from +331",
                "Chat",
                "web",
                "Re: nothing",
                " "
            })
    void whatSomebodyWroteStays(String subject) {
        assertThat(OwnSubject.in("fr", "VOICE", subject)).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "Re: other", "Call from +33123456789", "Call from anonymous"})
    void whatSomebodyWroteInAMailStays(String subject) {
        assertThat(OwnSubject.in("fr", "EMAIL", subject)).isEqualTo(subject);
    }
}
