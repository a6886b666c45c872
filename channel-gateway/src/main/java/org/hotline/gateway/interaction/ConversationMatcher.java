package org.hotline.gateway.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hotline.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** Finds the conversation that a submission belongs to: by its name, by the mails that it answers, or a new one. */
@ApplicationScoped
class ConversationMatcher {

    private final ConversationTable conversations;
    private final MailReferenceTable mails;

    ConversationMatcher(ConversationTable conversations, MailReferenceTable mails) {
        this.conversations = conversations;
        this.mails = mails;
    }

    /** Gives each submission its ids. */
    List<NewInteraction> match(List<Submission> submissions) {
        Map<ConversationName, UUID> named = named(submissions);
        Map<MailName, UUID> answered = answered(submissions);
        List<NewInteraction> interactions = new ArrayList<>(submissions.size());
        for (Submission submission : submissions) {
            ConversationName name = ConversationName.of(submission);
            UUID known = name == null ? answered(submission, answered) : named.get(name);
            UUID conversation = known == null ? Ids.next() : known;
            interactions.add(new NewInteraction(submission, Ids.next(), conversation, known == null));
            String own = submission.conversation().messageId();
            if (own != null) { // an answer may arrive together with the mail that it answers
                answered.putIfAbsent(mail(submission, own), conversation);
            }
        }
        return interactions;
    }

    /** Writes the nameless conversations that begin with these. */
    void open(List<NewInteraction> interactions) {
        conversations.open(interactions);
        conversations.leaveToPeople(interactions.stream()
                .filter(interaction -> interaction.submission().isForPeopleOnly())
                .map(NewInteraction::conversationId)
                .toList());
    }

    private static MailName mail(Submission submission, String messageId) {
        return new MailName(submission.origin().account(), messageId);
    }

    private static @Nullable UUID answered(Submission submission, Map<MailName, UUID> known) {
        for (String id : submission.conversation().answers()) {
            UUID conversation = known.get(mail(submission, id));
            if (conversation != null) {
                return conversation;
            }
        }
        return null;
    }

    private Map<MailName, UUID> answered(List<Submission> submissions) {
        Set<MailName> wanted = new LinkedHashSet<>();
        for (Submission submission : submissions) {
            submission.conversation().answers().forEach(id -> wanted.add(mail(submission, id)));
        }
        return mails.find(wanted);
    }

    /** Conversations with a name exist from the first time that it is used, however many use it at once. */
    private Map<ConversationName, UUID> named(List<Submission> submissions) {
        Map<ConversationName, Instant> since = new HashMap<>();
        for (Submission submission : submissions) {
            ConversationName name = ConversationName.of(submission);
            if (name != null) {
                since.putIfAbsent(name, submission.origin().receivedAt());
            }
        }
        Map<ConversationName, UUID> found = conversations.find(since.keySet());
        List<ConversationName> missing = since.keySet().stream()
                .filter(name -> !found.containsKey(name))
                .sorted(Comparator.comparing(ConversationName::channel)
                        .thenComparing(ConversationName::account)
                        .thenComparing(ConversationName::key))
                .toList();
        if (!missing.isEmpty()) {
            conversations.add(missing, since);
            found.putAll(conversations.find(missing));
        }
        return found;
    }
}
