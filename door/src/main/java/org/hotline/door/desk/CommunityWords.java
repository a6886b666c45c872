package org.hotline.door.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the community says and what is done with it, in English; {@code messages/community_fr.properties} has the French. */
@MessageBundle("community")
public interface CommunityWords {

    @Message("Community")
    String community();

    @Message
    String list(ContributionList list);

    @Message
    String nothing(ContributionList list);

    @Message("Question")
    String question();

    @Message("Answer")
    String answer();

    @Message("ours")
    String ours();

    @Message("solved it")
    String solved();

    @Message("The question in the help centre")
    String read();

    @Message("Publish")
    String publish();

    @Message("Reject")
    String reject();

    @Message("Answer for us")
    String answer_it();

    @Message("Your answer. Everybody will read it, as one of the hotline, without your name.")
    String your_answer();

    @Message("Publish the answer")
    String publish_answer();

    @Message("Draft an article of it")
    String draft();

    @Message("What you had written:")
    String written();
}
