package org.hotline.gateway.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hotline.gateway.channel.OwnChat;
import org.hotline.gateway.interaction.Acceptance;
import org.hotline.gateway.interaction.MessageContent;
import org.hotline.gateway.interaction.Submission;
import org.hotline.kit.db.DatabaseNotices;
import org.hotline.kit.db.Transactions;

/**
 * Numbers what is said in chats, in the transaction that keeps it: either both are there or neither, and a repetition says
 * nothing. Whoever has the visitor is told.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChatRecording {

    private final ChatTable chats;
    private final ChatMessageTable messages;
    private final Transactions transactions;
    private final ChatLeaving leaving;
    private final DatabaseNotices notices;

    ChatRecording(
            ChatTable chats,
            ChatMessageTable messages,
            Transactions transactions,
            ChatLeaving leaving,
            DatabaseNotices notices) {
        this.chats = chats;
        this.messages = messages;
        this.transactions = transactions;
        this.leaving = leaving;
        this.notices = notices;
    }

    /**
     * What we say in a conversation, which is perhaps a chat of ours.
     *
     * @param unread whether it is delivered when it is read there
     */
    public record Answer(UUID id, UUID conversation, boolean automated, String text, boolean unread) {}

    /** What was handed in, with what became of it; what is no word in a chat of ours is passed over. */
    public void record(List<Submission> submissions, List<Optional<Acceptance>> answers) {
        List<ChatTable.NewChat> begun = new ArrayList<>();
        List<NewChatMessage> said = new ArrayList<>();
        for (int i = 0; i < submissions.size(); i++) {
            Submission submission = submissions.get(i);
            MessageContent content = submission.content();
            Acceptance answer =
                    answers.get(i).filter(found -> !found.duplicate()).orElse(null);
            if (answer != null && content != null && isOwn(submission)) {
                begun.add(chat(submission, content, answer));
                said.add(message(submission, content, answer));
            }
        }
        if (!said.isEmpty()) {
            chats.add(begun);
            add(said);
        }
    }

    private static boolean isOwn(Submission submission) {
        return OwnChat.isIt(submission.origin().channel(), submission.origin().account())
                && submission.conversation().key() != null;
    }

    private static ChatTable.NewChat chat(Submission submission, MessageContent content, Acceptance answer) {
        MessageContent.Sender visitor = content.from();
        return new ChatTable.NewChat(
                answer.conversationId(),
                Objects.requireNonNull(submission.conversation().key()),
                visitor.name(),
                visitor.address().contains("@") ? visitor.address() : null,
                submission.origin().receivedAt());
    }

    private static NewChatMessage message(Submission submission, MessageContent content, Acceptance answer) {
        return new NewChatMessage(
                answer.conversationId(),
                VisitorMessageName.of(submission.origin().externalId()).id(),
                answer.interactionId(),
                ChatSpeaker.VISITOR,
                content.body().text(),
                submission.origin().receivedAt(),
                false,
                content.files().stream()
                        .findFirst()
                        .map(file -> new ChatFile(file.name(), file.content().length))
                        .orElse(null));
    }

    /** Those that are given in a chat are seen there; the others go another way. */
    public void answer(Stream<Answer> answers, Instant now) {
        List<NewChatMessage> said = answers.map(answer -> new NewChatMessage(
                        answer.conversation,
                        answer.id.toString(),
                        null,
                        answer.automated ? ChatSpeaker.HOTLINE : ChatSpeaker.OPERATOR,
                        answer.text,
                        now,
                        answer.unread,
                        null))
                .toList();
        if (!said.isEmpty()) {
            add(said);
            leaving.answer(said.stream()
                    .filter(message -> message.speaker() == ChatSpeaker.OPERATOR)
                    .map(NewChatMessage::chat)
                    .toList());
        }
    }

    private void add(List<NewChatMessage> said) {
        List<UUID> ids = said.stream().map(NewChatMessage::chat).distinct().toList();
        transactions.hold(ids);
        messages.add(said);
        notices.tell(
                ChatNotice.CHANNEL,
                ids.stream().map(id -> ChatNotice.said(id).written()).toList());
    }
}
