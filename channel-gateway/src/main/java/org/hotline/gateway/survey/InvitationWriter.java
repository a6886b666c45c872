package org.hotline.gateway.survey;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.access.LinkToken;
import org.hotline.gateway.page.CustomerText;
import org.hotline.gateway.survey.SurveyOccasion.SurveyEpisode;
import org.hotline.look.OwnSubject;

/** Writes what customers are told, as text and as HTML for mails. */
@ApplicationScoped
class InvitationWriter {

    private final SurveySettings settings;
    private final Template text;
    private final Template html;

    InvitationWriter(
            SurveySettings settings,
            @Location("survey-mail.txt") Template text,
            @Location("survey-mail.html") Template html) {
        this.settings = settings;
        this.text = text;
        this.html = html;
    }

    SurveyInvitation write(SurveyOccasion occasion, LinkToken token) {
        CustomerText said = CustomerText.of("survey", occasion.language());
        SurveyEpisode episode = occasion.episode();
        String subject = said.words().get("mail_subject")
                + ' '
                + episode.ticketNumber()
                + said.words().get("mail_subject_end");
        return new SurveyInvitation(subject, filled(text, said, occasion, token), filled(html, said, occasion, token));
    }

    private String filled(Template form, CustomerText said, SurveyOccasion occasion, LinkToken token) {
        SurveyEpisode episode = occasion.episode();
        String channel = occasion.route().channel().name();
        return form.data("words", said.words())
                .data("language", said.language())
                .data("number", episode.ticketNumber())
                .data(
                        "subject",
                        episode.subject() == null ? null : OwnSubject.in(said.language(), channel, episode.subject()))
                .data("link", settings.link(token))
                .render();
    }
}
