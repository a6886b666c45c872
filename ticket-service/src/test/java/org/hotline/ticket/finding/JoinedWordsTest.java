package org.hotline.ticket.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hotline.ticket.Calling.arrive;
import static org.hotline.ticket.finding.Searching.assertAllFind;
import static org.hotline.ticket.finding.Searching.found;

import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hotline.event.Attachment;
import org.hotline.kit.id.Ids;
import org.hotline.ticket.Inbound;
import org.hotline.ticket.TicketServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are joined are found by their parts, in any length, and those that are apart by what they are joined. */
@TicketServiceTest
class JoinedWordsTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de"})
    void aJoinedWordIsFoundByAnyRunOfItsParts(String language) {
        UUID id = said(
                language,
                "LiveBox4 FritzBox7590 iPhone15Pro MacBookPro2023 PowerLine1200AV2 USBStick WLANKabel ThinkPadX1 XMLHttpRequest");

        assertAllFind(
                id,
                "livebox",
                "livebox 4",
                "live box",
                "LiveBox4",
                "fritzbox",
                "FritzBox 7590",
                "fritz box 7590",
                "iphone",
                "iPhone 15 Pro",
                "iphone15",
                "macbook",
                "MacBook Pro 2023",
                "macbookpro",
                "powerline",
                "PowerLine 1200 AV2",
                "1200AV",
                "usb",
                "usb stick",
                "kabel",
                "WLAN Kabel",
                "thinkpad x1",
                "http",
                "xml request");
        assertThat(found("livebox absent")).doesNotContain(id);
    }

    @Test
    void namesOfFilesAndSubjectsAreJoinedWordsToo() {
        UUID id = arrive(
                kafka,
                Inbound.mail()
                        .saying("DevisLiveBox2026", "ci-joint")
                        .with(new Attachment(Ids.next(), "PhotoBoxRouge.JPG", "image/jpeg", 1))
                        .event());

        assertAllFind(id, "devis", "livebox", "devis livebox 2026", "photobox", "photo box rouge", "BoxRouge jpg");
    }

    @Test
    void wordsThatAreApartAreFoundJoined() {
        UUID id = said(null, "e-mail about ORA-00942 in CMD/2026/0099 by wi\u2011fi from ann@x.example");

        assertAllFind(
                id, "email", "e-mail", "wifi", "ORA00942", "CMD20260099", "cmd 2026 0099", "mailto:ann@x.example");
    }

    @Test
    void wordsThatAreJoinedAreFoundApart() {
        UUID id = said(null, "email by wifi: see x.example/path, ORA00942");

        assertAllFind(id, "e-mail", "wi-fi", "ORA-00942", "ora 00942", "https://x.example/path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de", "es"})
    void umlautsAreFoundInEitherSpellingWhateverTheLanguage(String language) {
        UUID id = said(language, "Madame Müller et Monsieur Schäfer, à Zürich, chez Goethe");

        assertAllFind(id, "mueller", "müller", "muller", "schaefer", "zuerich", "MUELLER schäfer", "göthe");
    }

    @Test
    void whatIsJoinedOfVeryManyPartsIsFoundAsAWhole() {
        String blob = "aB1cD2".repeat(30);
        UUID id = said(null, "blob " + blob + " here");

        assertAllFind(id, blob, "blob here");
    }

    @Test
    void aRandomCodeIsNotFoundByWhatItsShortPartsStandIn() {
        UUID other = said("en", "line 7 of 1 b, 2 of 3 d, and 9 a 8 f");
        UUID code = said("en", "line 7e1b2c3d and 9a8f7a8f of 2x4TB");

        assertThat(found("line-7e1b2c3d")).contains(code).doesNotContain(other);
        assertThat(found("9a8f7a8f")).contains(code).doesNotContain(other);
        assertAllFind(code, "2 x 4 TB", "2x4 TB");
    }

    private UUID said(@Nullable String language, String text) {
        return arrive(kafka, Inbound.mail().in(language).saying("s", text).event());
    }
}
