package org.hotline.ticket.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hotline.event.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thanks are known by every word of them; whoever may want something more is heard. */
class ThanksTest {

    private static final Thanks.ThankedReply ANN =
            new Thanks.ThankedReply(null, "Turn it off and on.", List.of("Ann Smith"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merci",
                "merci !",
                "MERCI BEAUCOUP !!!",
                "Bonjour,\n\nMerci beaucoup pour votre aide rapide et efficace.\n\nCordialement,\nJeanne Lebrun",
                "Merci pour votre réponse",
                "Parfait, ça marche, merci à vous. Bonne journée",
                "Super merci 😊",
                "Encore merci pour votre réactivité et votre patience",
                "C’est réglé, merci bien",
                "Je vous remercie. Bien à vous, Lebrun",
                "Ok merci, vous pouvez clôturer le ticket",
                "Thanks",
                "Thank you so much for the quick reply!",
                "Thx :)",
                "Hi team,\nthanks a lot, it works now.\nKind regards\nJeanne",
                "Great, problem solved. Thanks again for all your help and your patience!",
                "That fixed it, thank you",
                "👍",
                "🙏🏽 merci",
                "Vielen Dank für die schnelle Hilfe!",
                "Danke, hat geklappt. Mit freundlichen Grüßen, J. Lebrun",
                "Danke schön, alles klar. VG",
                "Muchas gracias por su ayuda, ya funciona. Un saludo",
                "¡Mil gracias!",
                "Grazie mille per il vostro aiuto",
                "Hartelijk dank voor de snelle reactie",
                "Muito obrigado pela ajuda",
                "Bonjour, je vous remercie pour votre réponse rapide. Bonne journée à vous.",
                "Oui, c'est bon maintenant, merci beaucoup de votre aide",
                "Great service, I really appreciate it. Thanks for fixing this!",
                "It works",
                "Merci\u00a0! <3",
                "Thank you Ann",
                "thanks ann!",
                "Hi Ann,\n\nthanks!\n\nBest regards\nJeanne",
                "Bonjour Ann,\n\nMerci beaucoup.\n\nBien cordialement,\n\nJeanne Lebrun",
                "Merci !\njeanne",
                "Merci bcp",
                "mille mercis 🙏",
                "Merci beaucoup à vous et à toute l’équipe !"
            })
    void whoOnlyGivesThanksIsUnderstood(String text) {
        assertThat(Thanks.areAllOf(text, "J. Jeanne LEBRUN", ANN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bonjour",
                "Hello,",
                "Cordialement",
                "Jeanne Lebrun",
                "Merci, mais cela ne marche pas",
                "Merci d'avance",
                "Merci de me rappeler",
                "Merci de votre retour",
                "Merci quand même",
                "Merci, ça marche ?",
                "Merci. Et pour la facture ?",
                "Merci, ça ne fonctionne plus",
                "Ça ne marche pas",
                "Merci mais non",
                "Non merci",
                "Merci, voici le numéro : 0612345678",
                "merci 2",
                "Merci :(",
                "Merci 😡",
                "Merci 👎",
                "Help! Thanks",
                "Thanks in advance",
                "Thanks, but it still does not work",
                "Thanks for nothing",
                "Thanks for the help with the router. The printer",
                "No thanks",
                "Thank you, when will it be fixed",
                "Thanks. Please call me",
                "Not solved, thanks",
                "Danke im Voraus",
                "Danke, funktioniert wieder nicht",
                "Danke, aber nein",
                "Danke trotzdem",
                "Gracias, pero no funciona",
                "Gracias de antemano",
                "Merci https://example.org",
                "Merci jeanne@example.org",
                "Merci <b>",
                "Спасибо",
                "Merci\nPaul Martin",
                "Merci jeanne"
            })
    void whoeverMayWantMoreIsHeard(String text) {
        assertThat(Thanks.areAllOf(text, "Jeanne LEBRUN", ANN)).isFalse();
    }

    @Test
    void whoIsCalledLikeAWishIsHeard() {
        assertThat(Thanks.areAllOf("Thanks, please call back", "Please Call Back", ANN))
                .isFalse();
        assertThat(Thanks.areAllOf("Merci, il brule encore", "Il Brule Encore", ANN))
                .isFalse();
    }

    @Test
    void whoWasAskedSomethingMaySayYes() {
        Thanks.ThankedReply question =
                new Thanks.ThankedReply(null, "Voulez-vous un nouveau mot de passe ?", List.of());

        assertThat(Thanks.areAllOf("Oui merci", null, question)).isFalse();
        assertThat(Thanks.areAllOf("Parfait, merci", null, question)).isFalse();
        assertThat(Thanks.areAllOf("Merci beaucoup", null, question)).isTrue();
        assertThat(Thanks.areAllOf("Oui merci", null, ANN)).isTrue();
    }

    @Test
    void anotherSubjectMayBeAQuestion() {
        Thanks.ThankedReply printer = new Thanks.ThankedReply("Re: Printer", null, List.of());

        assertThat(Thanks.areAllOf(Message.Content.of("RE: [EXT] Printer", "It works", null), null, printer))
                .isTrue();
        assertThat(Thanks.areAllOf(
                        Message.Content.of("Re: Printer: and now the phone?", "It works", null), null, printer))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Merci.\n\n-- \nJeanne Lebrun\nResponsable des achats\n> Redémarrez votre boîtier et attendez.', '', true",
        "'Merci.\n\n-- \nP.S. Rappelez-moi', '', false",
        "'Merci.\n\n-- \nil brûle encore ici', '', false",
        "Merci, '<p>Merci</p>', true",
        "Merci, '<p>Merci</p><p>Il <b>brûle</b> encore</p>', false"
    })
    void whatStandsBelowOrInTheMarkupAloneMayBeMore(String whole, String html, boolean thanks) {
        Message.Content content =
                new Message.Content(null, "Merci.", whole, html.isEmpty() ? null : html, null, List.of());

        assertThat(Thanks.areAllOf(content, "Jeanne Lebrun")).isEqualTo(thanks);
    }

    @Test
    void aFileALongTextOrAnotherSubjectMayBeMore() {
        Attachment file = new Attachment(new UUID(0, 1), "screen.png", "image/png", 100);

        assertThat(Thanks.areAllOf(Message.Content.of(null, "Merci", null), null))
                .isTrue();
        assertThat(Thanks.areAllOf(Message.Content.of("RE : Panne", "Merci", null), null))
                .isTrue();
        assertThat(Thanks.areAllOf(Message.Content.of("AW[2]: Störung", "Danke", null), null))
                .isTrue();
        assertThat(Thanks.areAllOf(Message.Content.of("Demande de remboursement", "Merci", null), null))
                .isFalse();
        assertThat(Thanks.areAllOf(Message.Content.of(null, "Merci", null).with(List.of(file)), null))
                .isFalse();
        assertThat(Thanks.areAllOf(Message.Content.of(null, "merci ".repeat(100), null), null))
                .isFalse();
    }
}
