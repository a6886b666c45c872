package org.hotline.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.hotline.gateway.channel.Channel;
import org.hotline.kit.address.TelephoneNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelAddressesTest {

    private final ChannelAddresses addresses = new ChannelAddresses(new TelephoneNumbers("FR"));

    @ParameterizedTest
    @CsvSource({
        "SMS, 06 12 34 56 78, +33612345678",
        "SMS, 0033612345678, +33612345678",
        "VOICE, +33 (0)6 12 34 56 78, +33612345678",
        "VOICE, +49 30 123456, +4930123456",
        "WHATSAPP, 33612345678, +33612345678",
        "TELEGRAM, 123456789, 123456789",
        "TELEGRAM, @renee, @renee",
        "WEB, Renee@Example.ORG, renee@example.org",
        "WEB, <Renee@Example.ORG>, renee@example.org",
        "WEB, mailto:renee@example.org?subject=x, renee@example.org",
        "WEB, 06.12.34.56.78, +33612345678",
        "VOICE, '', anonymous",
        "VOICE, Anonymous, anonymous",
        "SMS, 36173, 36173",
        "VOICE, 4930123456, +4930123456",
        "VOICE, 0049 30 123456, +4930123456",
        "VOICE, +49 (0)30 123456, +4930123456",
        "VOICE, +49 30/12 34-56, +4930123456",
        "VOICE, 49 30 123456, +4930123456",
        "VOICE, 33612345678, +33612345678",
        "VOICE, 612345678, +33612345678",
        "VOICE, 12125550123, +12125550123",
        "VOICE, tel:+49-30-123456, +4930123456",
        "VOICE, tel:+4930123456;ext=5, +4930123456",
        "VOICE, sip:+4930123456@pbx.example;user=phone, +4930123456",
        "VOICE, sip:%2B4930123456@pbx.example, +4930123456",
        "VOICE, sips:0612345678@pbx.example:5061, +33612345678",
        "VOICE, Renée <sip:+33612345678@pbx.example>;tag=7, +33612345678",
        "VOICE, +33612345678@pbx.example, +33612345678",
        "WHATSAPP, whatsapp:+33612345678, +33612345678",
        "VOICE, ０６１２３４５６７８, +33612345678",
        "VOICE, +33\u00a06\u00a012\u201034\u201056\u201078, +33612345678",
        "VOICE, sip:0612345678:5060, +33612345678",
        "VOICE, +33612345678#, +33612345678",
        "VOICE, ‹+33612345678>, +33612345678",
        "VOICE, <+33612345678>, +33612345678",
        "VOICE, ＋33612345678, +33612345678",
        "VOICE, \u202a+33 6 12 34 56 78\u202c, +33612345678",
        "VOICE, 011 33612345678, +33612345678",
        "VOICE, +33 6 12 34 56 78 ext. 5, +33612345678",
        "SMS, 06 12 34 56 78 x12, +33612345678",
        "VOICE, +33612345678#12, +33612345678",
        "VOICE, sip:anonymous@anonymous.invalid, anonymous",
        "VOICE, anonymous@anonymous.invalid, anonymous",
        "VOICE, unknown, anonymous",
        "VOICE, Unknown Caller, anonymous",
        "VOICE, unterdrückt, anonymous",
        "VOICE, +, anonymous",
        "VOICE, 0, anonymous",
        "SMS, MyBank, MyBank",
        "VOICE, 100%, 100%",
        "WEB, unknown@example.org, unknown@example.org",
        "CHAT, null, null"
    })
    void everyAddressHasOneForm(Channel channel, String written, String form) {
        assertThat(addresses.normalise(channel, written)).isEqualTo(form);
        assertThat(addresses.normalise(channel, form)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "SMS, Zoe <+33611223344>, +33611223344",
        "VOICE, '\"Zoe\" <+33611223344>', +33611223344",
        "VOICE, Zoe Martin <0611223344>, +33611223344",
        "WHATSAPP, Zoe <33611223344>, +33611223344",
        "VOICE, 'Martin, Zoe <06 11 22 33 44>', +33611223344",
        "VOICE, Zoe Martin (+33 6 11 22 33 44), +33611223344",
        "VOICE, Zoe: 06.11.22.33.44, +33611223344",
        "SMS, +33611223344 (Zoe), +33611223344",
        "SMS, 0033611223344 \"Zoe\", +33611223344",
        "VOICE, Zoe [+33611223344], +33611223344",
        "VOICE, Zoe <+33611223344, +33611223344",
        "VOICE, Zoé ＜+33611223344＞, +33611223344",
        "VOICE, Zoe <+33611223344@pbx.example>;tag=1, +33611223344",
        "VOICE, Zoe <tel:+33611223344>, +33611223344",
        "VOICE, Anonymous <anonymous>, anonymous",
        "VOICE, Zoe <>, anonymous",
        "VOICE, Reception <1001>, 1001",
        "WEB, Zoe <+33611223344>, +33611223344",
        "WEB, Zoe <Zoe@Example.org>, zoe@example.org",
        "SMS, MyBank 24, MyBank 24",
        "SMS, Order 12345678, Order 12345678",
        "CHAT, a <b>, a <b>"
    })
    void theNameBesideAnAddressIsNoPartOfIt(Channel channel, String written, String form) {
        assertThat(addresses.normalise(channel, written)).isEqualTo(form);
        assertThat(addresses.normalise(channel, form)).isEqualTo(form);
        if (channel == Channel.VOICE) {
            assertThat(addresses.normaliseCaller(written, "+33199001234")).isEqualTo(form);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "+493012345678, 4915799912345, +4915799912345",
        "+493012345678, +4915799912345, +4915799912345",
        "+493012345678, 015799912345, +4915799912345",
        "+493012345678, 492111234567, +492111234567",
        "+493012345678, 33612345678, +33612345678",
        "+4312345678, 436641234567, +436641234567",
        "+390612345678, 390612345678, +390612345678",
        "+390612345678, 0612345678, +390612345678",
        "+442071234567, 447400123456, +447400123456",
        "+34912345678, 34612345678, +34612345678",
        "+34912345678, 612345678, +34612345678",
        "+35226123456, 26123456, +35226123456",
        "+12125550100, 2125550123, +12125550123"
    })
    void bareDigitsAreInternationalUnlessTheyAreDialledLikeThatInTheCountryOfOurLine(
            String ours, String written, String form) {
        assertThat(addresses.normaliseCaller(written, ours)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                ".",
                "--",
                "—",
                "?",
                "???",
                "***",
                "_",
                "' '",
                "+-",
                "()",
                "<->",
                "sip:-@pbx.example",
                "tel:-",
                "\u00a0",
                "\"anonymous\"",
                "(none)",
                "[unknown]",
                "-unknown-",
                "N/A.",
                "-0-",
                "-1",
                "\u2212 1",
                "'-1'",
                "<-1>",
                "sip:-1@pbx.example",
                "-999",
                "-1.0",
                "0.0",
                "4294967295"
            })
    void whatHoldsNoNumberAndNoNameIsNobody(String written) {
        assertThat(addresses.normalise(Channel.VOICE, written)).isEqualTo("anonymous");
        assertThat(addresses.normalise(Channel.SMS, written)).isEqualTo("anonymous");
        assertThat(addresses.normaliseCaller(written, "+33199001234")).isEqualTo("anonymous");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No Caller ID",
                "numéro masqué",
                "privé",
                "oculto",
                "sconosciuto",
                "CLIR",
                "undefined",
                "P",
                "asterisk",
                "\"Ann\" <oculto>"
            })
    void aCallerWithoutANumberOrAnAddressIsNobodyInWhateverWords(String written) {
        assertThat(addresses.normaliseCaller(written, "+33199001234")).isEqualTo("anonymous");
    }

    @ParameterizedTest
    @CsvSource({"sip:ann@pbx.example, ann", "ann@pbx.example, ann@pbx.example", "Empfang 12, Empfang 12"})
    void aCallerWithAnAddressOrANumberOfTheHouseIsSomebody(String written, String form) {
        assertThat(addresses.normaliseCaller(written, "+33199001234")).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+266696687",
                "266696687",
                "00266696687",
                "+266 696 687",
                "266-696-687",
                "tel:+266696687",
                "+1266696687",
                "sip:+266696687@pbx.example;user=phone",
                "sip:266696687@pbx.example",
                "Anonymous <+266696687>",
                "+86282452253",
                "86282452253",
                "+86 28 2452253",
                "+7378742833",
                "7378742833",
                "+8656696",
                "+2562533",
                "+１８６５６６９６",
                "%2B266696687"
            })
    void aWordForNobodyInTheDigitsOfAKeypadIsNobody(String written) {
        assertThat(addresses.normalise(Channel.VOICE, written)).isEqualTo("anonymous");
        assertThat(addresses.normalise(Channel.WHATSAPP, written)).isEqualTo("anonymous");
        assertThat(addresses.normaliseCaller(written, "+33199001234")).isEqualTo("anonymous");
    }

    @ParameterizedTest
    @CsvSource({
        "266696687, +351266000000, +351266696687",
        "+351266696687, +33199001234, +351266696687",
        "7378742833, +12125550100, +17378742833",
        "+17378742833, +33199001234, +17378742833",
        "8656696, +3545800000, +3548656696",
        "+26622696687, +33199001234, +26622696687"
    })
    void digitsThatSpellSuchAWordAreANumberWhereSomebodyCanHaveIt(String written, String ours, String form) {
        assertThat(addresses.normaliseCaller(written, ours)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "030 123456, +49891234567, +4930123456",
        "612345678, +33100000000, +33612345678",
        "(212) 555-0123, +12125550100, +12125550123",
        "0612345678, support, +33612345678",
        "(+33)612345678, support, +33612345678",
        "ext. 204, support, ext. 204",
        "+33612345678;isub=1, support, +33612345678",
        "poste 12, support, poste 12"
    })
    void aCallersNumberIsReadAsItIsDialledWhereItIsCalled(String written, String ours, String form) {
        assertThat(addresses.normaliseCaller(written, ours)).isEqualTo(form);
    }
}
