package org.hotline.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.LinkToken;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.channel.OwnForm;
import org.hotline.gateway.delivery.AnswerReading;
import org.hotline.gateway.interaction.StoredSubmission;
import org.hotline.gateway.interaction.SubmissionReading;

/** Shows what became of a request to whoever has its link. */
@ApplicationScoped
@Transactional
public class RequestReading {

    private static final AccountName FORM = new AccountName(Channel.WEB, OwnForm.ACCOUNT);

    private final SubmissionReading submissions;
    private final AnswerReading answers;

    RequestReading(SubmissionReading submissions, AnswerReading answers) {
        this.submissions = submissions;
        this.answers = answers;
    }

    public RequestStatus get(String token) {
        StoredSubmission asked =
                submissions.find(FORM, new LinkToken(token).hash()).orElseThrow(FormProblem::notFound);
        return new RequestStatus(asked, answers.list(asked.interaction().conversationId()));
    }
}
