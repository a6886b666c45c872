package org.hotline.ticket.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringSubjectTest {

    @ParameterizedTest
    @CsvSource({
        "Call from +33123456789, Re: Call from +33123456789, true",
        "Call from +33123456789, Re: Appel de +33123456789, true",
        "Re: Call to +4930123, RE: Appel à +4930123, true",
        "Call from sip:ada7@example.com, Re: Appel de sip:ada7@example.com, true",
        "Call from anonymous, Re: Appel d’un numéro masqué, true",
        "Call from anonymous, Re: Call from a withheld number, true",
        "Call from +33123456789, Re: Appel à +33123456789, false",
        "Call from +33123456789, Re: Appel de +33123456780, false",
        "Call from +33123456789, Re: Appel de +33123456789 ce soir, false",
        "Call from my boss, Re: Appel de my boss, false"
    })
    void aCallIsAnsweredByWhatItsCustomerReads(String ticket, String subject, boolean answers) {
        assertThat(AnsweringSubject.isOf(subject, ticket)).isEqualTo(answers);
    }
}
