package org.hotline.gateway.survey;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a survey says, in French or English. */
public enum SurveyText {
    FR(
            "Votre avis sur la demande %s",
            """
            Bonjour,

            Votre demande %s a été traitée. Comment cela s'est-il passé ?
            Répondez en un instant, de 1 (mal) à 5 (bien) :

            %s

            Merci !
            """,
            new Form(
                    "Comment cela s'est-il passé ?",
                    "Commentaire (facultatif)",
                    "Envoyer",
                    "Merci pour votre réponse !")),
    EN(
            "How did we do with your request %s?",
            """
            Hello,

            Your request %s has been dealt with. How did it go?
            Answer in a moment, from 1 (bad) to 5 (good):

            %s

            Thank you!
            """, new Form("How did it go?", "Comment (optional)", "Send", "Thank you for your answer!"));

    private final String subject;
    private final String text;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Form form;

    SurveyText(String subject, String text, Form form) {
        this.subject = subject;
        this.text = text;
        this.form = form;
    }

    /** The words of the page on which the customer answers. */
    public record Form(String question, String comment, String send, String thanks) {}

    public static SurveyText of(@Nullable String language) {
        return language != null && language.toLowerCase(Locale.ROOT).startsWith("fr") ? FR : EN;
    }

    SurveyInvitation invitation(String ticketNumber, String link) {
        return new SurveyInvitation(subject.formatted(ticketNumber), text.formatted(ticketNumber, link));
    }

    public Form form() {
        return form;
    }
}
