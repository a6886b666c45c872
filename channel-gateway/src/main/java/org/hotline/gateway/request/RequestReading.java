package org.hotline.gateway.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hotline.event.inbound.WebForm;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.access.LinkToken;
import org.hotline.gateway.access.RequestLinks;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.delivery.AnswerReading;
import org.hotline.gateway.delivery.SentAnswer;
import org.hotline.gateway.interaction.ConversationReading;
import org.hotline.gateway.interaction.StoredSubmission;
import org.hotline.gateway.interaction.SubmissionReading;

/** Shows what became of a request to whoever has its link. */
@ApplicationScoped
@Transactional
public class RequestReading {

    private static final AccountName FORM = new AccountName(Channel.WEB, WebForm.ACCOUNT);

    private final SubmissionReading submissions;
    private final RequestLinks links;
    private final ConversationReading conversations;
    private final AnswerReading answers;

    RequestReading(
            SubmissionReading submissions,
            RequestLinks links,
            ConversationReading conversations,
            AnswerReading answers) {
        this.submissions = submissions;
        this.links = links;
        this.conversations = conversations;
        this.answers = answers;
    }

    /**
     * What became of it.
     *
     * @param token the end of the address to which the form led, or of the link in a mail of ours
     */
    public RequestStatus get(String token) {
        Optional<UUID> mailed = links.conversation(token);
        StoredSubmission asked = mailed.map(conversation -> submissions.first(FORM, conversation))
                .orElseGet(() -> submissions.find(FORM, new LinkToken(token).hash()))
                .orElseThrow(FormProblem::notFound);
        List<SentAnswer> answered =
                answers.list(asked.interaction().conversationId(), conversations.tickets(asked.interaction()));
        return new RequestStatus(asked, answered, mailed.isEmpty() || !answered.isEmpty());
    }
}
