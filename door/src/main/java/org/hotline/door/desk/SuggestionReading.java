package org.hotline.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.hotline.door.page.Asking;

/** Asks what may help with a ticket, and what of it its customer can be sent. Nothing is found while knowledge is away. */
@ApplicationScoped
class SuggestionReading {

    private static final int LONGEST_QUESTION = 4000;

    private final KnowledgeApi knowledge;
    private final Asking asking;
    private final String address;

    SuggestionReading(
            @RestClient KnowledgeApi knowledge,
            Asking asking,
            @ConfigProperty(name = "hotline.knowledge.public-url") String address) {
        this.knowledge = knowledge;
        this.asking = asking;
        this.address = address;
    }

    Suggestions suggestions(DeskTicket ticket, List<DeskMessage> messages) {
        Suggestions found = Asking.ifThere(Suggestions.NONE, () -> knowledge.suggest(question(ticket, messages)));
        return new Suggestions(asking.each(found.articles(), article -> completed(article, ticket)), found.tickets());
    }

    private Suggestions.HelpfulArticle completed(Suggestions.HelpfulArticle article, DeskTicket ticket) {
        List<DeskArticle> translations = Asking.ifThere(
                List.of(), () -> knowledge.translations(article.id()).items());
        return article.with(translations, ticket.language(), address);
    }

    private static Map<String, Object> question(DeskTicket ticket, List<DeskMessage> messages) {
        String said = messages.stream()
                .filter(message -> message.kind().equals("theirs"))
                .map(DeskMessage::text)
                .collect(Collectors.joining("\n"));
        String text = (ticket.subject() + "\n" + said).strip();
        Map<String, Object> question = new HashMap<>();
        question.put("text", text.substring(0, Math.min(text.length(), LONGEST_QUESTION)));
        question.put("ticketId", ticket.id());
        if (ticket.language() != null) {
            question.put("language", ticket.language());
        }
        return question;
    }
}
